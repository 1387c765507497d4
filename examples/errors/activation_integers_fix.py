import torch
from torch import nn

scores = torch.tensor([[1, 2]])
probabilities = nn.Softmax(dim=1)(scores.float())
torch.testing.assert_close(probabilities.sum(), torch.tensor(1.0))
