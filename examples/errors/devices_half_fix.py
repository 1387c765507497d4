import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    output = linear(torch.rand(2, 3))
assert output.dtype == torch.bfloat16
