# raises RuntimeError: Only Tensors of floating point and complex dtype can require gra
import torch

torch.tensor([1, 2, 3], requires_grad=True)
