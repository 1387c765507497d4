# raises RuntimeError: Sizes of tensors must match except in dimension 1. Expected size
import torch

skip = torch.rand(1, 8, 61, 61)
up = torch.rand(1, 8, 60, 60)
torch.cat([skip, up], dim=1)
