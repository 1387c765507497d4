import torch
from torch import nn


class Plain(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.pair = (nn.Linear(3, 4), nn.ReLU())
        self.named = {"linear": nn.Linear(3, 4)}
        self.weights = [nn.Parameter(torch.ones(3))]


class Registered(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.pair = nn.ModuleList([nn.Linear(3, 4), nn.ReLU()])
        self.named = nn.ModuleDict({"linear": nn.Linear(3, 4)})
        self.weights = nn.ParameterList([torch.ones(3)])


for network in (Plain(), Registered()):
    print(type(network).__name__, list(network.state_dict()))
assert not list(Plain().parameters())
assert len(list(Registered().parameters())) == 5
