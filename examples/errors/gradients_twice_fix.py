import torch

x = torch.ones(3, requires_grad=True)
state = torch.zeros(3)
for _ in range(2):
    state = (state.detach() + x) ** 2
    state.sum().backward()
assert x.grad is not None
