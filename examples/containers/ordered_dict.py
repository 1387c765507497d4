# raises TypeError: collections.OrderedDict is not a Module subclass
from collections import OrderedDict

from torch import nn

convolution = ("conv1", nn.Conv2d(3, 3, 3))
relu = ("relu1", nn.ReLU())
nn.Sequential(OrderedDict[convolution, relu])  # type: ignore[call-overload, valid-type]
