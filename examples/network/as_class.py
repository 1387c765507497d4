import torch
from torch import Tensor, nn
from torch.nn.functional import max_pool2d, relu

from common_layers.drawing import show_cells
from common_layers.network import small_network
from common_layers.symbols import draw_symbols

torch.manual_seed(0)


class SymbolNetwork(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(1, 8, kernel_size=5, padding=2)
        self.second = nn.Conv2d(8, 16, kernel_size=3, padding=1)
        self.dropout = nn.Dropout(0.25)
        self.linear = nn.Linear(16 * 4 * 4, 4)

    def forward(self, x: Tensor) -> Tensor:
        x = max_pool2d(relu(self.first(x)), 2)
        x = max_pool2d(relu(self.second(x)), 4)
        scores: Tensor = self.linear(self.dropout(x.flatten(1)))
        return scores


# draw
chain, network = small_network().eval(), SymbolNetwork().eval()
values = chain.state_dict().values()
network.load_state_dict(dict(zip(network.state_dict(), values, strict=True)))
picture = draw_symbols(1)[0]
show_cells(
    [chain(picture), network(picture)],
    labels=["as a Sequential", "as a class"],
    between="=",
)

# check
torch.testing.assert_close(network(picture), chain(picture))
assert list(network.state_dict())[::2] == [
    "first.weight",
    "second.weight",
    "linear.weight",
]
