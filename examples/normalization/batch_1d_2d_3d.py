import torch
from torch import nn

torch.manual_seed(0)
for layer, batch, axes in [
    (nn.BatchNorm1d(4), torch.randn(32, 4), (0,)),
    (nn.BatchNorm1d(4), torch.randn(32, 4, 10), (0, 2)),
    (nn.BatchNorm2d(4), torch.randn(32, 4, 6, 6), (0, 2, 3)),
    (nn.BatchNorm3d(4), torch.randn(32, 4, 6, 6, 6), (0, 2, 3, 4)),
]:
    mean = batch.mean(dim=axes, keepdim=True)
    variance = batch.var(dim=axes, correction=0, keepdim=True)
    by_hand = (batch - mean) / (variance + layer.eps).sqrt()
    print(tuple(batch.shape), "mean over axes", axes, "has shape", tuple(mean.shape))
    torch.testing.assert_close(layer(batch), by_hand)
