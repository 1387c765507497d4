import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(6)
dropout = nn.Dropout(0.5)
print("training  ", dropout(x))

dropout.eval()
print("evaluation", dropout(x))
assert torch.equal(dropout(x), x)

dropout.train()
assert dropout.training
assert not torch.equal(dropout(x), x)
