# raises TypeError: list is not a Module subclass
from torch import nn

layers = [nn.Linear(3, 4), nn.ReLU()]
nn.Sequential(layers)
