import torch
from torch import nn
from torch.nn import functional


def count(layer: nn.Module) -> int:
    return sum(parameter.numel() for parameter in layer.parameters())


two = nn.Sequential(nn.Conv2d(64, 64, 3), nn.Conv2d(64, 64, 3))
one = nn.Conv2d(64, 64, 5)
print(f"two of 3 x 3: {count(two):,}   one of 5 x 5: {count(one):,}")
assert two(torch.zeros(1, 64, 9, 9)).shape == one(torch.zeros(1, 64, 9, 9)).shape
assert count(two) < count(one)

# without an activation between them, two kernels are one: 3 + 3 - 1 = 5 wide
torch.manual_seed(0)
first, second, row = torch.rand(1, 1, 3), torch.rand(1, 1, 3), torch.rand(1, 1, 9)
merged = functional.conv_transpose1d(first, second)
both = functional.conv1d(functional.conv1d(row, first), second)
torch.testing.assert_close(both, functional.conv1d(row, merged))
assert merged.shape[-1] == 5
