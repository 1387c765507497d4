# raises RuntimeError: Output 0 of BackwardHookFunction is a view and is being modified
import torch
from torch import nn

network = nn.Sequential(nn.Linear(3, 4), nn.ReLU(inplace=True))
network[0].register_full_backward_hook(lambda *_: None)
network(torch.rand(2, 3))
