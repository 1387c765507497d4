# raises TypeError: Got unsupported ScalarType BFloat16
import torch

x = torch.ones(3, dtype=torch.bfloat16)
x.numpy()
