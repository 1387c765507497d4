import torch
from torch import nn


class Both(nn.Module):
    def __init__(self, first: nn.Linear, second: nn.Linear) -> None:
        super().__init__()
        self.plain = [first]
        self.layers = nn.ModuleList([second])


torch.manual_seed(0)
first, second = nn.Linear(3, 4), nn.Linear(4, 2)
optimizer = torch.optim.SGD(Both(first, second).parameters(), lr=0.1)
second(first(torch.randn(5, 3))).square().sum().backward()

for name, layer in (("plain", first), ("layers", second)):
    assert layer.weight.grad is not None
    before = layer.weight.clone()
    optimizer.step()
    moved = not torch.equal(layer.weight, before)
    print(f"{name}: gradient {bool(layer.weight.grad.any())}, moved {moved}")
    assert layer.weight.grad.any()
    assert moved == (name == "layers")
