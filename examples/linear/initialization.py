import math

import torch
from torch import nn

torch.manual_seed(0)
print("inputs  bound  largest weight  spread")
for size in (25, 100, 400):
    linear = nn.Linear(size, 1000)
    bound = 1 / math.sqrt(size)
    largest, spread = linear.weight.abs().max().item(), linear.weight.std().item()
    print(size, f"{bound:.3f}", f"{largest:.3f}", f"{spread:.3f}", sep="  ")
    assert linear.bias.abs().max() <= bound
    assert 0.99 * bound < largest <= bound
    assert math.isclose(spread, bound / math.sqrt(3), rel_tol=0.02)

# check
torch.manual_seed(0)
linear = nn.Linear(300, 200)
torch.manual_seed(0)
weight = nn.init.kaiming_uniform_(torch.empty(200, 300), a=math.sqrt(5))
bias = nn.init.uniform_(torch.empty(200), -1 / math.sqrt(300), 1 / math.sqrt(300))
assert torch.equal(linear.weight, weight)
assert torch.equal(linear.bias, bias)
