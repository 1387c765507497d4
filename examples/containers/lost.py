import torch
from torch import nn

torch.manual_seed(0)


class Both(nn.Module):
    def __init__(self, first: nn.Module, second: nn.Module) -> None:
        super().__init__()
        self.layers = nn.ModuleList([first])
        self.plain = [second]


layers = nn.Linear(3, 4), nn.Linear(4, 2)
network = Both(*layers)
optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
before = [layer.weight.clone() for layer in layers]
layers[1](layers[0](torch.randn(5, 3))).sum().backward()
optimizer.step()
network.eval().to(torch.float64)

# draw
parameters = {id(parameter) for parameter in network.parameters()}
moved = [
    not torch.equal(layer.weight.float(), old)
    for layer, old in zip(layers, before, strict=True)
]
rows = {
    "parameters()": [id(layer.weight) in parameters for layer in layers],
    "state_dict()": [
        f"{name}.0.weight" in network.state_dict() for name in ("layers", "plain")
    ],
    "eval()": [not layer.training for layer in layers],
    "to(torch.float64)": [layer.weight.dtype == torch.float64 for layer in layers],
    "backward()": [layer.weight.grad is not None for layer in layers],
    "optimizer.step()": moved,
}
print("call  ModuleList  list")
for call, reached in rows.items():
    print(call, *["✓" if one else "✗" for one in reached], sep="  ")

# check
assert all(registered for registered, _ in rows.values())
assert [call for call, (_, plain) in rows.items() if plain] == ["backward()"]
