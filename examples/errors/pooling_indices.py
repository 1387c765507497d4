# raises TypeError: relu(): argument 'input' (position 1) must be Tensor, not tuple
import torch
from torch import nn

network = nn.Sequential(nn.MaxPool2d(2, return_indices=True), nn.ReLU())
network(torch.rand(1, 1, 4, 4))
