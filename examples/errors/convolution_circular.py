# raises RuntimeError: Padding value causes wrapping around more than once.
import torch
from torch import nn

circular = nn.Conv2d(1, 1, 9, padding=4, padding_mode="circular")
circular(torch.rand(1, 1, 3, 3))
