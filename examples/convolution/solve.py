import torch
from torch.nn import functional

from common_layers.convolution import HIGH_PASS, convolution_from_kernel
from common_layers.pictures import load_picture, to_batch

before = to_batch(load_picture()).double()
after = convolution_from_kernel(HIGH_PASS.double())(before).detach()
windows = functional.unfold(before, kernel_size=3)[0].T
kernel = torch.linalg.lstsq(windows, after.reshape(-1, 1)).solution.reshape(3, 3)
print((kernel * 9).round())

# check
torch.testing.assert_close(kernel, HIGH_PASS.double())
