import torch
from torch import nn

images = torch.randn(8, 64, 16, 16)
groups = images.reshape(8, 32, 2, 16, 16)
sets = [(images, (0, 2, 3)), (images, (1, 2, 3)), (images, (2, 3)), (groups, (2, 3, 4))]
counts = [values.mean(dim=axes).numel() for values, axes in sets]
print(counts, "means of", [images.numel() // count for count in counts], "values")
norm = nn.BatchNorm1d(1, momentum=0.1)
running_mean = norm.get_buffer("running_mean")
kept = [0.0]
while running_mean.item() < 9:
    norm(torch.tensor([[8.0], [12.0]]))
    kept.append(running_mean.item())
print(f"after two batches {kept[2]:.1f}; above 9 after {len(kept) - 1}")

# check
assert counts == [64, 8, 8 * 64, 8 * 32]
assert len(kept) - 1 == 22
assert 0.9**22 < 0.1 < 0.9**21
