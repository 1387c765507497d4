import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
rows = torch.randn(8, 3)

network.eval()
print("eval():    records a graph:", network(rows).requires_grad)
assert network(rows).requires_grad

network.train()
with torch.no_grad():
    output = network(rows)
print("no_grad(): records a graph:", output.requires_grad)
print("           normalizes by the batch:", bool(output.mean(0).abs().max() < 1e-6))
assert not output.requires_grad
assert output.mean(0).abs().max() < 1e-6
