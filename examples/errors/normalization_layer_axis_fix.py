import torch
from torch import nn

from common_layers.normalization import normalize_over

torch.manual_seed(0)
images = torch.randn(2, 4, 6, 5)
norm = nn.LayerNorm(4)
output = norm(images.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
print(output.shape, norm.weight.shape)

# check
torch.testing.assert_close(output, normalize_over(images, (1,)))
assert output.mean(dim=1).abs().max() < 1e-6
