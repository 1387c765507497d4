from itertools import product

import torch
from torch import nn

torch.manual_seed(0)
x, linear = torch.randn(4), nn.Linear(4, 1).requires_grad_(False)
masks = torch.tensor(list(product([0.0, 1.0], repeat=4)))
each, whole = linear(x * masks / (1 - 0.5)), linear(x)
print("network  mean of 16 masks  evaluation")
print(f"linear  {each.mean():.4f}  {whole.item():.4f}")
print(f"linear, squared  {each.square().mean():.4f}  {whole.item() ** 2:.4f}")

# check
torch.testing.assert_close(each.mean(dim=0), whole)
assert each.square().mean() > 2 * whole.square()
