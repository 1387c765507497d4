import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Dropout())
model.eval()
assert not model.training
assert model(torch.rand(2, 3)).shape == (2, 4)
