# raises RuntimeError: Given normalized_shape=[4], expected input with shape [*, 4]
import torch
from torch import nn

pictures = torch.randn(2, 4, 6, 5)
norm = nn.LayerNorm(4)  # meant as four channels, as BatchNorm2d(4) would
norm(pictures)
