# raises RuntimeError: ], expected input with shape [*,
import torch
from torch import nn

norm = nn.LayerNorm(8)
norm(torch.rand(2, 8, 4, 5))
