# raises ValueError: optimizer got an empty parameter list
import torch
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = [nn.Linear(3, 4)]


torch.optim.SGD(Network().parameters())
