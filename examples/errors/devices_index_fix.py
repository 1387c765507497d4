import torch

x = torch.arange(3)
assert len(x) == 3
assert x[-1] == 2
