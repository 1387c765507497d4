from collections import OrderedDict

from torch import nn

net1 = nn.Sequential()
net1.add_module("conv", nn.Conv2d(3, 3, 3))
net2 = nn.Sequential(nn.Conv2d(3, 3, 3), nn.BatchNorm2d(3), nn.ReLU())
net3 = nn.Sequential(OrderedDict([("conv1", nn.Conv2d(3, 3, 3)), ("relu1", nn.ReLU())]))
print(net1.conv, net2[0], net3.conv1, sep="\n")

assert net1[0] is net1.conv
assert net3[0] is net3.conv1
assert net3[-1] is net3.get_submodule("relu1")

print(net2[:2])
assert isinstance(net2[:2], nn.Sequential)
assert net2[:2][0] is net2[0]
