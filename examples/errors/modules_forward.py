# raises NotImplementedError: Module [
import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(3, 4), nn.ReLU()])
layers(torch.rand(1, 3))
