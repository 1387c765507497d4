import torch
from torch import nn

torch.manual_seed(0)


class Network(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x


assert Network()(torch.rand(3)).shape == (3,)
