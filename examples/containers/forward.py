from collections import OrderedDict

import torch
from torch import nn

torch.manual_seed(0)

net1 = nn.Sequential(OrderedDict(conv=nn.Conv2d(3, 3, 3), norm=nn.BatchNorm2d(3)))
net2 = nn.Sequential(nn.Conv2d(3, 3, 3), nn.BatchNorm2d(3))
shared = nn.Sequential(*net1.children())
x = torch.rand(1, 3, 4, 4)
print("built alike:     ", torch.equal(net1(x), net2(x)))
print("the same layers: ", torch.equal(net1(x), shared(x)))
print("called by hand:  ", torch.equal(net1(x), shared[1](net1[0](x))))

# check
assert not torch.allclose(net1(x), net2(x))
torch.testing.assert_close(shared(x), net1(x))
torch.testing.assert_close(shared[1](net1[0](x)), net1(x))
