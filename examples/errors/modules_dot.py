# raises KeyError: module name can
from torch import nn

nn.ModuleDict({"block.0": nn.Linear(3, 4)})
