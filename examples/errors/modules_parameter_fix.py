import torch
from torch import nn

module = nn.Module()
module.w = nn.Parameter(torch.ones(3).double() * 0.1)
assert [name for name, _ in module.named_parameters()] == ["w"]
