import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for sample in torch.rand(2, 3):
    optimizer.zero_grad()
    model(sample).backward()
    optimizer.step()
assert model[0].weight.grad is not None
