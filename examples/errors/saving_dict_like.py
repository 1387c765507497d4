# raises TypeError: Expected state_dict to be dict-like, got <class '
from torch import nn

nn.Linear(3, 4).load_state_dict("model.pt")
