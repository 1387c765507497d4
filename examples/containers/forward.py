from collections import OrderedDict

import torch
from torch import nn

torch.manual_seed(0)
net1 = nn.Sequential()
net1.add_module("conv", nn.Conv2d(3, 3, 3))
net1.add_module("batchnorm", nn.BatchNorm2d(3))
net1.add_module("activation_layer", nn.ReLU())
net2 = nn.Sequential(nn.Conv2d(3, 3, 3), nn.BatchNorm2d(3), nn.ReLU())
x = torch.rand(1, 3, 4, 4)
print("own weights:   ", torch.equal(net1(x), net2(x)))
assert not torch.allclose(net1(x), net2(x))

net2 = nn.Sequential(*net1.children())
names = ("conv1", "bn1", "relu1")
net3 = nn.Sequential(OrderedDict(zip(names, net1.children(), strict=True)))
by_hand = net3.relu1(net1.batchnorm(net1.conv(x)))  # type: ignore[operator]
print("shared weights:", *[torch.equal(net(x), by_hand) for net in (net1, net2, net3)])
print(by_hand.shape)
for net in (net1, net2, net3):
    torch.testing.assert_close(net(x), by_hand)
