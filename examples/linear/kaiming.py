import math

import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(300, 200)

torch.manual_seed(0)
weight = nn.init.kaiming_uniform_(torch.empty(200, 300), a=math.sqrt(5))
bias = nn.init.uniform_(torch.empty(200), -1 / math.sqrt(300), 1 / math.sqrt(300))
print("same weight:", torch.equal(linear.weight, weight))
print("same bias:", torch.equal(linear.bias, bias))
assert torch.equal(linear.weight, weight)
assert torch.equal(linear.bias, bias)
