from collections import OrderedDict

from torch import nn

block = nn.Sequential(OrderedDict(conv=nn.Conv2d(3, 6, 3), relu=nn.ReLU()))
network = nn.Sequential(OrderedDict(block=block, pool=nn.MaxPool2d(2)))
reached = {
    "network.block": network.block,
    "network[0]": network[0],
    "network[-1]": network[-1],
    'getattr(network, "pool")': getattr(network, "pool"),  # noqa: B009  a name in a variable
    "network[:1]": network[:1],
    'network.get_submodule("block.conv")': network.get_submodule("block.conv"),
    'network.get_parameter("block.conv.bias")': network.get_parameter(
        "block.conv.bias"
    ),
}

# draw
print("expression  returns")
for expression, value in reached.items():
    print(f"{expression}  {type(value).__name__}")

# check
assert reached["network[0]"] is block
assert reached["network[:1]"] is not network
assert network[:1][0] is block
