import torch

x = torch.ones(1, requires_grad=True)
for _ in range(3):
    (2 * x).sum().backward()
    print(x.grad.item())
assert x.grad.item() == 6
