import torch

x = torch.ones(3, requires_grad=True)
assert x.detach().clone().requires_grad is False
assert x.clone().requires_grad is True
assert torch.as_tensor(x) is x
