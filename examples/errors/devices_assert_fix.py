import torch
from torch import nn

torch.manual_seed(0)
output, target = torch.rand(4, 10), torch.tensor([1, 2, 3, 10])
try:
    nn.CrossEntropyLoss()(output.cpu(), target.cpu())
except IndexError as error:
    message = str(error)
assert message == "Target 10 is out of bounds."
