import torch
from torch import nn

torch.manual_seed(0)


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = [nn.Linear(3, 4), nn.ReLU()]  # a plain list
        self.head = nn.Linear(4, 2)


names = [name for name, _ in Network().named_parameters()]
print(names)
assert names == ["head.weight", "head.bias"]
