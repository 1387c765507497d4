# raises KeyError: attribute 'train' already exists
from torch import nn

network = nn.Sequential()
network.add_module("train", nn.Linear(3, 4))
