import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(16, 3, 8, 8)
convolution, norm = nn.Conv2d(3, 4, 3, bias=False), nn.BatchNorm2d(4)
norm(convolution(images))
norm.eval()
folded = nn.Conv2d(3, 4, 3)
with torch.no_grad():
    mean, variance = norm.get_buffer("running_mean"), norm.get_buffer("running_var")
    scale = norm.weight / (variance + norm.eps).sqrt()
    folded.weight.copy_(convolution.weight * scale.reshape(4, 1, 1, 1))
    folded.bias = nn.Parameter(norm.bias - mean * scale)
difference = folded(images) - norm(convolution(images))
print(f"at most {difference.abs().max():.3f}")

# check
torch.testing.assert_close(folded(images), norm(convolution(images)))
