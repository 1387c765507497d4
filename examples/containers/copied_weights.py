from collections import OrderedDict

import torch
from torch import nn

torch.manual_seed(0)
numbered = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
named = nn.Sequential(OrderedDict([("linear", nn.Linear(3, 4)), ("relu", nn.ReLU())]))
print(list(numbered.state_dict()), list(named.state_dict()))
assert numbered.state_dict().keys() != named.state_dict().keys()

values = numbered.state_dict().values()
named.load_state_dict(dict(zip(named.state_dict(), values, strict=True)))
x = torch.randn(2, 3)
torch.testing.assert_close(named(x), numbered(x))
