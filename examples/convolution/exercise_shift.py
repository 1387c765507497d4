import torch

from common_layers.convolution import convolution_from_kernel

picture = torch.arange(1.0, 10.0).reshape(1, 1, 3, 3)
kernel = torch.zeros(3, 3)
kernel[1, 0] = 1  # each output pixel reads its left neighbour
shifted = convolution_from_kernel(kernel, padding=1)(picture)
print(shifted.int())

assert torch.equal(shifted[..., 1:], picture[..., :-1])
assert (shifted[..., 0] == 0).all()
