import numpy as np
import torch
from torch.nn import functional

signal = torch.tensor([1.0, 2.0, 4.0, 8.0])
kernel = torch.tensor([1.0, 0.0, -1.0])
output = functional.conv1d(signal[None, None], kernel[None, None])[0, 0]
print("call  result")
print("conv1d(signal, kernel) ", output.tolist())
print("np.correlate(signal, kernel) ", np.correlate(signal, kernel).tolist())
print(
    'np.convolve(signal, kernel, "valid") ',
    np.convolve(signal, kernel, mode="valid").tolist(),
)
