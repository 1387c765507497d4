import torch
from torch import nn

torch.manual_seed(0)
kept = (nn.Dropout(0.9)(torch.ones(100_000)) != 0).float().mean().item()
print(f"Dropout(0.9) keeps {kept:.2f}")

x = torch.ones(4, requires_grad=True)
output = nn.Dropout(1)(x)
output.sum().backward()
print("Dropout(1) gives", output.tolist(), "and the gradient", x.grad)

# check
assert abs(kept - 0.1) < 0.01
assert not output.any()
assert x.grad is not None
assert not x.grad.any()
