# raises TypeError: Network.forward() takes 1 positional argument but 2 were given
import torch
from torch import nn


class Network(nn.Module):
    def forward(x: torch.Tensor) -> torch.Tensor:
        return x


Network()(torch.rand(3))
