import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 8, 4, 5)
each_pixel = nn.LayerNorm(8)(x.movedim(1, -1)).movedim(-1, 1)
whole = nn.GroupNorm(1, 8)(x)
assert each_pixel.shape == whole.shape == x.shape
torch.testing.assert_close(whole, nn.LayerNorm((8, 4, 5))(x))
