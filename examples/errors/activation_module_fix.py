import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)
x = torch.rand(2, 3)
assert torch.equal(nn.ReLU()(x), functional.relu(x))
assert nn.Linear(3, 4)(nn.ReLU()(x)).shape == (2, 4)
