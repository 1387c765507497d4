import torch
from torch.nn import functional

kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
units = torch.eye(7).unsqueeze(1)
matrix = functional.conv1d(units, kernel, stride=2).squeeze(1).T
print(matrix.int())

torch.manual_seed(0)
signal = torch.rand(7)
down = functional.conv1d(signal.reshape(1, 1, 7), kernel, stride=2).flatten()
torch.testing.assert_close(down, matrix @ signal)

up = functional.conv_transpose1d(down.reshape(1, 1, 3), kernel, stride=2).flatten()
torch.testing.assert_close(up, matrix.T @ down)
assert up.shape == signal.shape
assert not torch.allclose(up, signal)
