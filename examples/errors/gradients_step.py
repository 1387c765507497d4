# raises RuntimeError: one of the variables needed for gradient computation has been mo
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
first, second = model(torch.rand(2, 3))
first.backward(retain_graph=True)
optimizer.step()
second.backward()
