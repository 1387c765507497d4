import torch
from torch import nn

left = torch.tensor([[[[3.0, 0.0], [0.0, 0.0]]]])
right = torch.tensor([[[[0.0, 3.0], [0.0, 0.0]]]])

for pool in (nn.AvgPool2d(2), nn.MaxPool2d(2)):
    print(pool)
    print("  pool(left) + pool(right) =", (pool(left) + pool(right)).item())
    print("  pool(left + right)       =", pool(left + right).item())

average, maximum = nn.AvgPool2d(2), nn.MaxPool2d(2)
assert average(left) + average(right) == average(left + right)
assert maximum(left) + maximum(right) != maximum(left + right)
