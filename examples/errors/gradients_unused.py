# raises RuntimeError: The differentiated Tensor at index 0 appears to not have been us
import torch

x = torch.ones(3, requires_grad=True)
copied = x.clone()
torch.autograd.grad((x * 2).sum(), copied)
