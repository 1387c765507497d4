import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([3.0, 1.0])
assert nn.Embedding(10, 4)(words.long()).shape == (2, 4)
