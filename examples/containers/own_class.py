import torch
from torch import Tensor, nn

torch.manual_seed(0)


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(3, 4)
        self.relu = nn.ReLU()
        self.head = nn.Linear(4, 2)

    def forward(self, x: Tensor) -> Tensor:
        scores: Tensor = self.head(self.relu(self.hidden(x)))
        return scores


network = Network()
print(network, network(torch.randn(5, 3)).shape, sep="\n")

# check
assert network(torch.randn(5, 3)).shape == (5, 2)
assert sum(parameter.numel() for parameter in network.parameters()) == 26
assert not torch.equal(nn.Linear(3, 4).weight, nn.Linear(3, 4).weight)
