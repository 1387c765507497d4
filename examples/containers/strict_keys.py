# raises RuntimeError: Missing key(s) in state_dict
from collections import OrderedDict

from torch import nn

saved = nn.Sequential(nn.Linear(3, 4)).state_dict()
nn.Sequential(OrderedDict(hidden=nn.Linear(3, 4))).load_state_dict(saved)
