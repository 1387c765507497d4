# raises UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is bein
import warnings

import torch

warnings.simplefilter("error")  # or it only warns
x = torch.ones(3, requires_grad=True)
y = x * 2
y.sum().backward()
print(y.grad)
