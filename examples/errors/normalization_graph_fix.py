import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4)).eval()
with torch.no_grad():
    output = network(torch.randn(8, 3))
assert not output.requires_grad
assert output.mean(0).abs().max() > 1e-3
