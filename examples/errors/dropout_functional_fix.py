import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(0)


class Network(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.dropout(x, p=0.5, training=self.training)


assert (Network().eval()(torch.ones(1000)) == 1).all()
