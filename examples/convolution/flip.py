import numpy as np
import torch
from torch.nn import functional

signal = torch.tensor([1.0, 2.0, 4.0, 8.0])
kernel = torch.tensor([1.0, 0.0, -1.0])

torch_output = functional.conv1d(signal[None, None], kernel[None, None])[0, 0]
correlated = np.correlate(signal.numpy(), kernel.numpy(), mode="valid")
convolved = np.convolve(signal.numpy(), kernel.numpy(), mode="valid")
print("conv1d      ", torch_output.tolist())
print("np.correlate", correlated.tolist())
print("np.convolve ", convolved.tolist())

assert torch_output.tolist() == correlated.tolist() == [-3, -6]
assert convolved.tolist() == [3, 6]
