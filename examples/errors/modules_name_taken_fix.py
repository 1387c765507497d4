import torch
from torch import nn

torch.manual_seed(0)
heads = nn.ModuleDict({"train_head": nn.Linear(3, 4)})
assert heads["train_head"](torch.rand(1, 3)).shape == (1, 4)
