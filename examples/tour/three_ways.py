from collections import OrderedDict

import torch
from torch import nn

torch.manual_seed(0)

conv, norm, relu = nn.Conv2d(3, 3, 3), nn.BatchNorm2d(3), nn.ReLU()
net1 = nn.Sequential()
net1.add_module("conv", conv)
net1.add_module("batchnorm", norm)
net1.add_module("activation", relu)
net2 = nn.Sequential(conv, norm, relu)
net3 = nn.Sequential(OrderedDict([("conv1", conv), ("bn1", norm), ("relu1", relu)]))

# draw
print("network  names of its layers          take the first")
for net, taken in ((net1, "net1.conv"), (net2, "net2[0]"), (net3, "net3.conv1")):
    names = ", ".join(name for name, _ in net.named_children())
    print(f"{taken[:4]}     {names:27}  {taken}")

# check
assert all(first is conv for first in (net1.conv, net2[0], net3.conv1))
assert next(iter(net3.state_dict())) == "conv1.weight"
x = torch.rand(1, 3, 4, 4)
by_hand = relu(norm(conv(x)))
for net in (net1, net2, net3):
    torch.testing.assert_close(net(x), by_hand)
