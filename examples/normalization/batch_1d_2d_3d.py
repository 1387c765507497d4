import torch
from torch import nn

from common_layers.normalization import normalize_over

torch.manual_seed(0)
print("layer  input  mean over axes")
for layer, batch, axes in (
    (nn.BatchNorm1d(4), torch.randn(32, 4), (0,)),
    (nn.BatchNorm1d(4), torch.randn(32, 4, 10), (0, 2)),
    (nn.BatchNorm2d(4), torch.randn(32, 4, 6, 6), (0, 2, 3)),
    (nn.BatchNorm3d(4), torch.randn(32, 4, 6, 6, 6), (0, 2, 3, 4)),
    (nn.InstanceNorm2d(4), torch.randn(32, 4, 6, 6), (2, 3)),
    (nn.LayerNorm([4, 6, 6]), torch.randn(32, 4, 6, 6), (1, 2, 3)),
    (nn.LayerNorm(8), torch.randn(32, 10, 8), (2,)),
):
    torch.testing.assert_close(layer(batch), normalize_over(batch, axes))
    print(f"{type(layer).__name__}  {tuple(batch.shape)}  {axes}")
