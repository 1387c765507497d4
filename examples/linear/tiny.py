import torch
from torch import nn

linear = nn.Linear(in_features=2, out_features=3)
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]))
    linear.bias.copy_(torch.tensor([0.0, 0.0, 100.0]))

x = torch.tensor([10.0, 1.0])
print(linear(x))

by_hand = [1 * 10 + 2 * 1 + 0, 3 * 10 + 4 * 1 + 0, 5 * 10 + 6 * 1 + 100]
assert linear(x).tolist() == by_hand
