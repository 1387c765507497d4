import torch
from torch import Tensor, nn


class Chain(nn.Module):
    def __init__(self, *layers: nn.Module) -> None:
        super().__init__()
        self.layers = nn.ModuleList(layers)

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = layer(x)
        return x


torch.manual_seed(0)
layers = [nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)]
x = torch.randn(5, 3)
print(Chain(*layers)(x).shape, list(Chain(*layers).state_dict()))
torch.testing.assert_close(Chain(*layers)(x), nn.Sequential(*layers)(x))
assert len(list(Chain(*layers).parameters())) == 4
