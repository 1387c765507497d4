import torch

x = torch.ones(3, dtype=torch.bfloat16)
assert x.float().numpy().sum() == 3
