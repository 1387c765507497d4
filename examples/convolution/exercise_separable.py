import torch

from common_layers.convolution import convolution_from_kernel
from common_layers.pictures import load_picture, to_batch

portrait = to_batch(load_picture())
column = torch.tensor([[1.0], [2.0], [1.0]])
row = torch.tensor([[-1.0, 0.0, 1.0]])
sobel = column @ row
print(sobel)

at_once = convolution_from_kernel(sobel)(portrait)
in_two_steps = convolution_from_kernel(row)(convolution_from_kernel(column)(portrait))
print(f"{column.numel() + row.numel()} weights in place of {sobel.numel()}")

# check
torch.testing.assert_close(in_two_steps, at_once, atol=1e-5, rtol=0)
