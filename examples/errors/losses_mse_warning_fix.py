import torch
from torch import nn
from torch.nn import functional

target = torch.tensor([1.0, 2.0, 3.0])
output = target[:, None]  # a perfect prediction
assert nn.MSELoss()(output.squeeze(1), target) == 0
assert functional.mse_loss(output.expand(3, 3), target.expand(3, 3)) > 1
