# raises TypeError: cannot assign 'torch.FloatTensor' as child module 'fc' (torch.nn.Mo
import torch
from torch import nn

network = nn.Module()
network.fc = nn.Linear(3, 4)
network.fc = network.fc(torch.rand(3))
