import torch
from torch import nn

torch.manual_seed(0)


class Network(nn.Module):
    def __init__(self, first: nn.Module, second: nn.Module) -> None:
        super().__init__()
        self.plain = [first]
        self.layers = nn.ModuleList([second])


first, second = nn.Linear(3, 4), nn.Linear(4, 2)
before = {"plain": first.weight.clone(), "layers": second.weight.clone()}
optimizer = torch.optim.SGD(Network(first, second).parameters(), lr=0.1)
second(first(torch.randn(5, 3))).square().sum().backward()
optimizer.step()

# draw
print("attribute  gradient  changed by the optimizer")
for name, layer in (("plain", first), ("layers", second)):
    gradient = layer.weight.grad is not None and bool(layer.weight.grad.any())
    changed = not torch.equal(layer.weight, before[name])
    print(name, *["✓" if one else "✗" for one in (gradient, changed)], sep="  ")
    assert gradient
    assert changed == (name == "layers")

# check
torch.optim.SGD(first.parameters(), lr=0.1).step()
assert not torch.equal(first.weight, before["plain"])
