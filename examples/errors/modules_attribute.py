# raises AttributeError: ' object has no attribute '
from torch import nn

network = nn.Sequential(nn.Linear(3, 4))
network.fc
