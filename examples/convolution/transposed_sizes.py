import torch
from torch import nn

down = nn.Conv1d(1, 1, 3, stride=2)
for size in (7, 8):
    print(f"down: {size} -> {down(torch.zeros(1, 1, size)).shape[-1]}")
    assert down(torch.zeros(1, 1, size)).shape[-1] == 3

for output_padding in (0, 1):
    up = nn.ConvTranspose1d(1, 1, 3, stride=2, output_padding=output_padding)
    size = up(torch.zeros(1, 1, 3)).shape[-1]
    print(f"up:   3 -> {size} with output_padding={output_padding}")
    assert size == (3 - 1) * 2 + 3 + output_padding

up = nn.ConvTranspose1d(1, 1, 3, stride=2)
assert up(torch.zeros(1, 1, 3), output_size=[8]).shape[-1] == 8
