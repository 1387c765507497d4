# raises KeyError: ' already exists
from torch import nn

nn.ModuleDict({"train": nn.Linear(3, 4)})
