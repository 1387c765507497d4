import torch

from common_layers.convolution import convolution_from_kernel
from common_layers.pictures import load_picture, to_batch

portrait = to_batch(load_picture())
smooth = torch.tensor([[1.0], [2.0], [1.0]])
difference = torch.tensor([[-1.0, 0.0, 1.0]])
sobel = smooth @ difference
print(sobel.int())

at_once = convolution_from_kernel(sobel)(portrait)
column, row = convolution_from_kernel(smooth), convolution_from_kernel(difference)
assert torch.allclose(row(column(portrait)), at_once, atol=1e-5)
print(f"{smooth.numel() + difference.numel()} weights in place of {sobel.numel()}")
assert smooth.numel() + difference.numel() == 6
assert torch.linalg.matrix_rank(sobel) == 1
