import torch
from torch import Tensor, nn


class Skip(nn.Module):
    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.block = block

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = x + self.block(x)
        return result


torch.manual_seed(0)
block = nn.Sequential(nn.Linear(3, 3), nn.ReLU(), nn.Linear(3, 3))
network = nn.Sequential(Skip(block), Skip(nn.Identity()))
x = torch.randn(2, 3)
print(network)
torch.testing.assert_close(network(x), 2 * (x + block(x)))
assert not torch.allclose(network(x), nn.Sequential(block, nn.Identity())(x))
