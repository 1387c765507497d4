import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)
up = nn.ConvTranspose2d(8, 8, kernel_size=3, stride=2, padding=1)
doubled = up(torch.rand(1, 8, 5, 5), output_size=(10, 10))
resized = functional.interpolate(doubled, size=(30, 30))
assert doubled.shape == (1, 8, 10, 10)
assert resized.shape == (1, 8, 30, 30)
