# raises TypeError: 'list' object is not callable
from torch import nn

list = [nn.Linear(3, 4), nn.ReLU()]  # hides the built-in
parameters = list(nn.Sequential(*list).parameters())
