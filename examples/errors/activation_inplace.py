# raises RuntimeError: one of the variables needed for gradient computation has been mo
import torch

x = torch.rand(2, 3, requires_grad=True)
y = torch.relu(x)
y += x
y.sum().backward()
