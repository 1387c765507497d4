# raises IndexError: index out of range in self
import torch
from torch import nn

words = torch.tensor([3, 10])
nn.Embedding(10, 4)(words)
