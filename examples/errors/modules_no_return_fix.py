import torch
from torch import nn

torch.manual_seed(0)


class Block(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * 2


assert nn.Sequential(Block(), nn.ReLU())(torch.rand(3)).shape == (3,)
