# raises UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is
import warnings

import torch

x = torch.ones(3, requires_grad=True)
y = x * 2
y.sum().backward()
with warnings.catch_warnings(action="error"):  # or it only warns
    print(y.grad)
