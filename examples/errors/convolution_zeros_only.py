# raises ValueError: Only "zeros" padding mode is supported for ConvTranspose2d
from torch import nn

nn.ConvTranspose2d(8, 8, kernel_size=3, padding_mode="reflect")
