from collections import OrderedDict

from torch import nn

pairs = [("linear", nn.Linear(3, 4)), ("relu", nn.ReLU())]
network = nn.Sequential(OrderedDict(pairs))
assert [name for name, _ in network.named_children()] == ["linear", "relu"]
