import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([3, 10])
embedding = nn.Embedding(int(words.max()) + 1, 4)
assert embedding(words).shape == (2, 4)
