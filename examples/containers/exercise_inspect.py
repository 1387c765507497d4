from torch import nn


def lost_layers(network: nn.Module) -> list[str]:
    lost = []
    for owner in network.modules():
        for name, value in vars(owner).items():
            held = list(value.values()) if isinstance(value, dict) else value
            if name.startswith("_") or not isinstance(held, list | tuple):
                continue  # PyTorch's own dictionaries begin with _
            lost += [name for item in held if isinstance(item, nn.Module)]
    return lost


class Both(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.plain = [nn.Linear(3, 4), nn.ReLU()]
        self.named = {"head": nn.Linear(4, 2)}
        self.layers = nn.ModuleList([nn.Linear(4, 2)])


print(lost_layers(Both()))
assert lost_layers(Both()) == ["plain", "plain", "named"]
