import torch
from torch import nn

linear = nn.Linear(3, 4)
body, head = nn.Sequential(linear, nn.ReLU()), nn.Sequential(nn.Linear(4, 2))
network = nn.Sequential(body, head)
body.requires_grad_(False)

names = [name for name, one in network.named_parameters() if one.requires_grad]
print(names)
assert names == ["1.0.weight", "1.0.bias"]

network(torch.ones(5, 3)).sum().backward()
assert linear.weight.grad is None
