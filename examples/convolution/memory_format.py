import torch
from torch import nn

torch.manual_seed(0)
batch = torch.rand(2, 3, 8, 8)
faster = batch.to(memory_format=torch.channels_last)
print(tuple(batch.shape), batch.stride())
print(tuple(faster.shape), faster.stride())

convolution = nn.Conv2d(3, 4, 3)
assert batch.shape == faster.shape
assert torch.equal(batch, faster)
torch.testing.assert_close(convolution(batch), convolution(faster))
