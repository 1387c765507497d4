import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)
batch = torch.rand(1, 3, 5, 5)
convolution = nn.Conv2d(in_channels=3, out_channels=2, kernel_size=3)
weight, bias = convolution.weight, convolution.bias
print("weight", tuple(weight.shape))
assert weight.shape == (2, 3, 3, 3)
assert bias is not None
assert bias.shape == (2,)

output = convolution(batch)
for out in range(2):
    total = bias[out].expand(1, 1, 3, 3)
    for channel in range(3):
        one_channel = batch[:, channel : channel + 1]
        kernel = weight[out, channel][None, None]
        total = total + functional.conv2d(one_channel, kernel)
    print(f"output channel {out}: three channels' sums and one bias, added up")
    torch.testing.assert_close(output[:, out : out + 1], total)
