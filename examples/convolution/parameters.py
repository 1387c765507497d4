from torch import nn


def count(layer: nn.Module) -> int:
    return sum(parameter.numel() for parameter in layer.parameters())


print(" in  out  size  groups  parameters")
for channels_in, channels_out, size, groups in [
    (1, 1, 3, 1),
    (3, 64, 3, 1),
    (64, 64, 3, 1),
    (64, 64, 7, 1),
    (64, 64, 3, 4),
]:
    layer = nn.Conv2d(channels_in, channels_out, size, groups=groups)
    print(f"{channels_in:3} {channels_out:4} {size:5} {groups:7} {count(layer):11,}")
    assert count(layer) == channels_out * (channels_in // groups * size**2 + 1)

# each pixel of 3 x 32 x 32 to each of 64 x 30 x 30, counted without making it
linear = nn.Linear(3 * 32 * 32, 64 * 30 * 30, device="meta")
print(f"a linear layer in place of the second: {count(linear):,}")
assert count(linear) == (3 * 32 * 32 + 1) * 64 * 30 * 30
