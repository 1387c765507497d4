import torch
from torch.nn import functional

from common_layers.convolution import HIGH_PASS, convolution_from_kernel
from common_layers.pictures import load_picture, to_batch

portrait = to_batch(load_picture()).double()
filtered = convolution_from_kernel(HIGH_PASS.double())(portrait).detach()

windows = functional.unfold(portrait, kernel_size=3)[0].T
solution = torch.linalg.lstsq(windows, filtered.reshape(-1, 1)).solution
kernel = solution.reshape(3, 3)
print((kernel * 9).round())
torch.testing.assert_close(kernel, HIGH_PASS.double())
