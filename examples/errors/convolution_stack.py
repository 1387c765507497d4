# raises RuntimeError: stack expects each tensor to be equal size, but got [
import torch

small, large = torch.rand(3, 8, 8), torch.rand(3, 9, 9)
torch.stack([small, large])
