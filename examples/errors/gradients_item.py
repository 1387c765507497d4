# raises RuntimeError: elements cannot be converted to Scalar
import torch

losses = torch.rand(3)
losses.item()
