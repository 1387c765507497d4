# raises NotImplementedError: Module [ModuleList] is missing the required "forward"
import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)])
layers(torch.ones(1, 3))
