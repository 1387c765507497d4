import torch
from torch.nn import functional

codes = functional.one_hot(torch.tensor([0, 5]), num_classes=6)
assert codes.shape == (2, 6)
