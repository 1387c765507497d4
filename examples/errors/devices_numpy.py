# raises TypeError: can't convert meta device type tensor to numpy. Use Tensor.cpu() to
import torch

x = torch.rand(3, device="meta")
x.numpy()
