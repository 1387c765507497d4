# raises RuntimeError: Mismatch of parameter numbers and input channel size. Found para
import torch
from torch import nn

prelu = nn.PReLU(3)
prelu(torch.rand(1, 4, 8, 8))
