import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
head = {"params": model[1].parameters(), "lr": 0.1}
optimizer = torch.optim.SGD([{"params": model[0].parameters()}, head], lr=0.01)
assert [group["lr"] for group in optimizer.param_groups] == [0.01, 0.1]
