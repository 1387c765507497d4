import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
dropout = nn.Dropout(p=0.25)
torch.manual_seed(2)
mask = (dropout(torch.ones(6)) > 0).float()
torch.manual_seed(2)
output = dropout(x)
print("mask  ", mask)
print("output", output)

# check
torch.testing.assert_close(output, x * mask / (1 - 0.25))
assert not torch.equal(dropout(x), dropout(x))
