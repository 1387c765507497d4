# raises TypeError: relu(): argument 'input' (position 1) must be Tensor, not NoneType
import torch
from torch import nn


class Block(nn.Module):
    def forward(self, x: torch.Tensor) -> None:
        x * 2


nn.Sequential(Block(), nn.ReLU())(torch.rand(3))
