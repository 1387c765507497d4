# raises RuntimeError: size mismatch for weight
from torch import nn

saved = nn.Linear(3, 4).state_dict()
nn.Linear(3, 5).load_state_dict(saved, strict=False)
