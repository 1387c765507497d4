# raises TypeError: module name should be a string. Got int
from torch import nn

nn.ModuleDict({1: nn.Linear(3, 4)})
