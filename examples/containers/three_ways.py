from collections import OrderedDict

from torch import nn

net1 = nn.Sequential()
net1.add_module("conv", nn.Conv2d(3, 3, 3))
net1.add_module("batchnorm", nn.BatchNorm2d(3))
net1.add_module("activation_layer", nn.ReLU())

net2 = nn.Sequential(nn.Conv2d(3, 3, 3), nn.BatchNorm2d(3), nn.ReLU())

layers = [
    ("conv1", nn.Conv2d(3, 3, 3)),
    ("bn1", nn.BatchNorm2d(3)),
    ("relu1", nn.ReLU()),
]
net3 = nn.Sequential(OrderedDict(layers))

print("net1:", net1)
print("net2:", net2)
print("net3:", net3)
names = ["conv", "batchnorm", "activation_layer"]
assert [name for name, _ in net1.named_children()] == names
assert [name for name, _ in net2.named_children()] == ["0", "1", "2"]
assert [name for name, _ in net3.named_children()] == ["conv1", "bn1", "relu1"]
