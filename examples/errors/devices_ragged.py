# raises ValueError: expected sequence of length
import torch

torch.tensor([[1, 2], [3]])
