import torch
from torch import nn

pool = nn.MaxPool2d(kernel_size=3, stride=2)
for size in range(5, 10):
    output = pool(torch.zeros(1, 1, size, size))
    print(size, "->", output.shape[-1])
    assert output.shape[-1] == (size - 3) // 2 + 1
