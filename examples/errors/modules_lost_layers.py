from torch import nn


def lost_layers(network: nn.Module) -> list[str]:
    lost = []
    for name, value in vars(network).items():
        held = value.values() if isinstance(value, dict) else value
        if not name.startswith("_") and isinstance(value, list | tuple | dict):
            lost += [name for item in held if isinstance(item, nn.Module)]
    return lost


# check
class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.plain = [nn.Linear(3, 4)]
        self.named = {"head": nn.Linear(4, 2)}
        self.layers = nn.ModuleList([nn.ReLU()])


print(lost_layers(Network()))
assert lost_layers(Network()) == ["plain", "named"]
