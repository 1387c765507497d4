# raises IndexError: is out of bounds for dimension
import torch

x = torch.rand(3)
x[5]
