import torch
from torch import nn


class Both(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.plain = [nn.Linear(3, 4)]
        self.layers = nn.ModuleList([nn.Linear(4, 2)])


network = Both()
plain, kept = network.plain[0], network.layers[0]
kept(plain(torch.ones(5, 3))).sum().backward()
network.eval().to(torch.float64)
for name, layer in (("plain", plain), ("layers", kept)):
    missing = {
        "parameters()": all(layer.weight is not one for one in network.parameters()),
        "state_dict()": f"{name}.0.weight" not in network.state_dict(),
        "eval()": layer.training,
        "to()": layer.weight.dtype != torch.float64,
        "gradient": layer.weight.grad is None,
    }
    print(name, "misses", [what for what, it_does in missing.items() if it_does])
    assert list(missing.values()) == [name == "plain"] * 4 + [False]
