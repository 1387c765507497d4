import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.ReLU(inplace=True))
for module in network.modules():
    if isinstance(module, nn.ReLU):
        module.inplace = False
network[0].register_full_backward_hook(lambda *_: None)
assert network(torch.rand(2, 3)).shape == (2, 4)
