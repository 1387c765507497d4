# raises TypeError: params argument given to the optimizer should be an iterable of Ten
import torch
from torch import nn

weight = nn.Parameter(torch.ones(3))
torch.optim.SGD(weight)
