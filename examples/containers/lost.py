import torch
from torch import Tensor, nn


class Both(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.plain = [nn.Linear(3, 4)]
        self.layers = nn.ModuleList([nn.Linear(4, 2)])

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = self.layers[0](self.plain[0](x))
        return result


network = Both()
network(torch.ones(5, 3)).sum().backward()
network.eval().to(torch.float64)
parameters = set(network.parameters())
for name, layer in (("plain", network.plain[0]), ("layers", network.layers[0])):
    saved = any(key.startswith(name) for key in network.state_dict())
    facts = [layer.weight in parameters, saved, not layer.training]
    facts += [layer.weight.dtype == torch.float64, layer.weight.grad is not None]
    print(f"{name:6}", facts)
    assert facts == [name == "layers"] * 4 + [True]
