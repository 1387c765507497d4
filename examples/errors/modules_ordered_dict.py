# raises TypeError: collections.OrderedDict is not a Module subclass
from collections import OrderedDict

from torch import nn

pairs = ("linear", nn.Linear(3, 4)), ("relu", nn.ReLU())
nn.Sequential(OrderedDict[pairs])
