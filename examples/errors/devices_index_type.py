# raises IndexError: tensors used as indices must be long, int, byte or bool tensors
import torch

x, keep = torch.rand(3), torch.tensor([1.0, 0.0, 1.0])
x[keep]
