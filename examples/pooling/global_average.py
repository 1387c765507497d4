import torch
from torch import nn

torch.manual_seed(0)
features = torch.rand(8, 64, 7, 5)
pool = nn.AdaptiveAvgPool2d(1)
pooled = pool(features)
print(pooled.shape)
torch.testing.assert_close(pooled, features.mean(dim=(2, 3), keepdim=True))

head = nn.Sequential(pool, nn.Flatten(), nn.Linear(64, 10))
for height, width in [(7, 5), (32, 32), (1, 9)]:
    print((height, width), "->", tuple(head(torch.rand(8, 64, height, width)).shape))
    assert head(torch.rand(8, 64, height, width)).shape == (8, 10)
