import torch
from torch import nn

torch.manual_seed(0)


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(3, 4)])


optimizer = torch.optim.SGD(Network().parameters())
assert len(optimizer.param_groups[0]["params"]) == 2
