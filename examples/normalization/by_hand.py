import torch
from torch import nn

column = torch.tensor([[3.0], [9.0], [11.0], [17.0]])
norm = nn.BatchNorm1d(1)
print(norm(column))

mean = (3 + 9 + 11 + 17) / 4
variance = ((3 - mean) ** 2 + (9 - mean) ** 2 + (11 - mean) ** 2 + (17 - mean) ** 2) / 4
print("mean", mean, "variance", variance)
assert (mean, variance) == (10, 25)

by_hand = (column - mean) / (variance + 1e-5) ** 0.5
torch.testing.assert_close(norm(column), by_hand)
torch.testing.assert_close(norm(column), (column - 10) / 5)
