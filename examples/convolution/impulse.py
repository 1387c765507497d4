import torch

from common_layers.convolution import convolution_from_kernel

impulse = torch.zeros(1, 1, 5, 5)
impulse[0, 0, 2, 2] = 1
kernel = torch.arange(1.0, 10.0).reshape(3, 3)
print(kernel)

output = convolution_from_kernel(kernel)(impulse)[0, 0].detach()
print(output)
assert torch.equal(output, kernel.flip(0, 1))

flipped_first = convolution_from_kernel(kernel.flip(0, 1))(impulse)[0, 0]
assert torch.equal(flipped_first, kernel)
