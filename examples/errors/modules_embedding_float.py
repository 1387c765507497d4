# raises RuntimeError: Expected tensor for argument #1 'indices' to have one of the fol
import torch
from torch import nn

words = torch.tensor([3.0, 1.0])
nn.Embedding(10, 4)(words)
