import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.rand(8, 3, 32, 32)
linear = nn.Linear(32, 10)
print(linear(pictures).shape)

# check
rows_apart = torch.stack([linear(pictures[:, :, row]) for row in range(32)], dim=2)
torch.testing.assert_close(linear(pictures), rows_apart)
batch = torch.rand(16, 3, 64, 64)
assert nn.Linear(64, 10)(batch).shape == (16, 3, 64, 10)
