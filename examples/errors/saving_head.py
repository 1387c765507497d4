# raises RuntimeError: : copying a param with shape torch.Size([
from torch import nn

saved = nn.Linear(3, 10).state_dict()
nn.Linear(3, 4).load_state_dict(saved)
