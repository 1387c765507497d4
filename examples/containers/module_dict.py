import torch
from torch import Tensor, nn

torch.manual_seed(0)


class Choice(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.activations = nn.ModuleDict({"relu": nn.ReLU(), "leaky": nn.PReLU()})

    def forward(self, x: Tensor, activation: str) -> Tensor:
        result: Tensor = self.activations[activation](x)
        return result


network, x = Choice(), torch.tensor([-2.0, 3.0])
print(network(x, "relu").tolist(), network(x, "leaky").tolist())

# check
assert network(x, "relu").tolist() == [0, 3]
assert network(x, "leaky").tolist() == [-0.5, 3]
assert list(network.state_dict()) == ["activations.leaky.weight"]
