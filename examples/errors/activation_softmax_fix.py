import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 3)
probabilities = nn.Softmax(dim=1)(x)
torch.testing.assert_close(probabilities.sum(dim=1), torch.ones(2))
