from collections import OrderedDict

import torch
from torch import nn

linear, norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
body = nn.Sequential(linear, norm, nn.ReLU())
head = nn.Linear(4, 2)
network = nn.Sequential(OrderedDict(body=body, head=head))
body.requires_grad_(False)

# draw
print("parameter  requires_grad")
for name, parameter in network.named_parameters():
    print(f"{name}  {'✓' if parameter.requires_grad else '✗'}")

# check
network(torch.randn(5, 3)).sum().backward()
assert linear.weight.grad is None
assert head.weight.grad is not None
assert norm.num_batches_tracked == 1  # the batch norm goes on counting
