import torch

x = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0)
for _ in range(3):
    optimizer.zero_grad()
    (2 * x).sum().backward()
assert x.grad.item() == 2
