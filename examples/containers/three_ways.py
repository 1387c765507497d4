from collections import OrderedDict

from torch import nn

numbered = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
layers = {"hidden": nn.Linear(3, 4), "relu": nn.ReLU(), "head": nn.Linear(4, 2)}
named = nn.Sequential(OrderedDict(layers))
grown = nn.Sequential()
for name, layer in layers.items():
    grown.add_module(name, layer)
for network in (numbered, named, grown):
    print(*network.state_dict())

# check
assert [name for name, _ in numbered.named_children()] == ["0", "1", "2"]
assert [name for name, _ in grown.named_children()] == [*layers]
assert named.hidden is named[0] is grown[0]
assert isinstance(named[:2], nn.Sequential)
assert named[:2][0] is named[0]
