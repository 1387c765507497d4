import torch
from torch import nn

torch.manual_seed(0)
probabilities = nn.Softmax(dim=1)(torch.rand(2, 3))
torch.testing.assert_close(probabilities.sum(dim=1), torch.ones(2))
