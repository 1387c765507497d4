import torch
from torch import nn

row = torch.arange(1.0, 8.0).reshape(1, 1, 7)
pool = nn.AdaptiveAvgPool1d(3)
print(pool(row))

for index in range(3):
    start, stop = index * 7 // 3, -(-(index + 1) * 7 // 3)
    window = row[0, 0, start:stop]
    print(f"{start} to {stop}: {window.tolist()} -> {window.mean().item()}")
    assert pool(row)[0, 0, index] == window.mean()
