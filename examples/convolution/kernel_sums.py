import torch
from torch import nn

from common_layers.convolution import HIGH_PASS, SHARPEN, convolution_from_kernel
from common_layers.pictures import load_picture, to_batch

print(f"weights sum to {HIGH_PASS.sum():.3f} and {SHARPEN.sum():.3f}")
torch.testing.assert_close(HIGH_PASS.sum(), torch.tensor(1 / 9))
torch.testing.assert_close(SHARPEN.sum(), torch.tensor(1.0))

picture = to_batch(load_picture())
x = picture[:, :, 1:-1, 1:-1]
box_blur = nn.AvgPool2d(3, stride=1)(picture)
high_pass = convolution_from_kernel(HIGH_PASS)(picture)
sharpened = convolution_from_kernel(SHARPEN)(picture)
assert torch.allclose(high_pass, x / 9 + (x - box_blur), atol=1e-6)
assert torch.allclose(sharpened, x + (x - box_blur), atol=1e-6)

print(f"mean of the picture {x.mean():.2f}")
print(f"after the high pass {high_pass.mean():.2f}")
print(f"after sharpening    {sharpened.mean():.2f}")
assert torch.allclose(high_pass.mean(), x.mean() / 9, atol=1e-3)
assert torch.allclose(sharpened.mean(), x.mean(), atol=1e-3)
