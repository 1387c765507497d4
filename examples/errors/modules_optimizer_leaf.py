# raises ValueError: can't optimize a non-leaf Tensor
import torch

weight = torch.ones(3, requires_grad=True) * 2
torch.optim.SGD([weight])
