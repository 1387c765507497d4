import torch
from torch import nn

# each of the ten stays with probability 0.8, on its own
expected = (1 - 0.2) ** 10
torch.manual_seed(0)
output = nn.Dropout(0.2)(torch.ones(100_000, 10))
drawn = (output != 0).all(dim=1).float().mean().item()
print(f"expected {expected:.3f}, drawn {drawn:.3f}")
assert abs(drawn - expected) < 0.01
