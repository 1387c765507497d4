from collections import OrderedDict

import torch
from torch import nn

torch.manual_seed(0)

numbered = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
named = nn.Sequential(OrderedDict(linear=nn.Linear(3, 4), relu=nn.ReLU()))
values = numbered.state_dict().values()
renamed = dict(zip(named.state_dict(), values, strict=True))
named.load_state_dict(renamed)
print(*numbered.state_dict(), "→", *renamed)

# check
assert numbered.state_dict().keys() != named.state_dict().keys()
x = torch.randn(2, 3)
torch.testing.assert_close(named(x), numbered(x))
