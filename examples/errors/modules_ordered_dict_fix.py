from collections import OrderedDict

import torch
from torch import nn

torch.manual_seed(0)
pairs = [("linear", nn.Linear(3, 4)), ("relu", nn.ReLU())]
network = nn.Sequential(OrderedDict(pairs))
assert [name for name, _ in network.named_children()] == ["linear", "relu"]
