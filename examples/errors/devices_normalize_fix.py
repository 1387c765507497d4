import torch
from torchvision.transforms import Normalize

torch.manual_seed(0)
grey = torch.rand(1, 8, 8)
assert Normalize([0.5], [0.5])(grey).shape == (1, 8, 8)
