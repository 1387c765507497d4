import torch
from torch import nn

batch = torch.tensor([[9.0], [11.0]])
norm = nn.BatchNorm1d(1, momentum=1 - 0.99)
norm(batch)
torch.testing.assert_close(norm.get_buffer("running_mean"), torch.tensor([0.1]))
