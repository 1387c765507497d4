import torch
from torch import Tensor, nn


class Choice(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(3, 4)
        self.activations = nn.ModuleDict({"relu": nn.ReLU(), "leaky": nn.PReLU()})

    def forward(self, x: Tensor, activation: str) -> Tensor:
        result: Tensor = self.activations[activation](self.linear(x))
        return result


torch.manual_seed(0)
network, x = Choice(), torch.randn(2, 3)
print([name for name, _ in network.named_parameters()])
for name in network.activations:
    print(name, f"smallest output {network(x, name).min():.2f}")
assert "activations.leaky.weight" in network.state_dict()
assert network(x, "relu").min() == 0
assert network(x, "leaky").min() < 0
