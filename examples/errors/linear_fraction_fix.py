from torch import nn

linear = nn.Linear(64 // 2, 10)
assert linear.weight.shape == (10, 32)
