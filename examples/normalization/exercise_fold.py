import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.randn(16, 3, 8, 8)
convolution, norm = nn.Conv2d(3, 4, 3, bias=False), nn.BatchNorm2d(4)
for _ in range(50):
    norm(convolution(pictures))
norm.eval()

with torch.no_grad():
    mean, variance = norm.get_buffer("running_mean"), norm.get_buffer("running_var")
    scale = norm.weight / (variance + norm.eps).sqrt()
    folded = nn.Conv2d(3, 4, 3)
    folded.weight.copy_(convolution.weight * scale.reshape(4, 1, 1, 1))
    folded.bias = nn.Parameter(norm.bias - mean * scale)

difference = (folded(pictures) - norm(convolution(pictures))).abs().max()
print(f"largest difference: {difference:.3f}")
torch.testing.assert_close(folded(pictures), norm(convolution(pictures)))
