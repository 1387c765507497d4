import torch
from torch import Tensor, nn

from common_layers.drawing import show_cells

torch.manual_seed(0)


class Skip(nn.Module):
    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.block = block

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = x + self.block(x)
        return result


block = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4))
network = nn.Sequential(Skip(block), nn.Linear(4, 2))
x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])

# draw
show_cells(
    [x, block(x), network[0](x)],
    labels=["x", "block(x)", "Skip(block)(x)"],
    between=["+", "="],
    decimals=1,
)

# check
torch.testing.assert_close(network[0](x), x + block(x))
for parameter in block.parameters():
    nn.init.zeros_(parameter)
x.requires_grad_()
network[0](x).sum().backward()
assert torch.equal(network[0](x), x)
assert x.grad is not None
assert torch.equal(x.grad, torch.ones(1, 4))
