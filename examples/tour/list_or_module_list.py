from torch import nn


class Both(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.plain = [nn.Linear(3, 4), nn.ReLU()]
        self.layers = nn.ModuleList([nn.Conv2d(3, 3, 3), nn.ReLU()])


print(Both(), *Both().state_dict(), sep="\n")

# check
names = [name for name, _ in Both().named_parameters()]
assert names == ["layers.0.weight", "layers.0.bias"]
