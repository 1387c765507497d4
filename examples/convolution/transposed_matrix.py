import torch
from torch.nn import functional

torch.manual_seed(0)

kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
matrix = functional.conv1d(torch.eye(7)[:, None], kernel, stride=2).squeeze(1).T
print(matrix.int())

signal = torch.rand(7)
down = functional.conv1d(signal.reshape(1, 1, 7), kernel, stride=2)
up = functional.conv_transpose1d(down, kernel, stride=2)
print(tuple(signal.shape), "->", tuple(down.shape), "->", tuple(up.shape))

# check
torch.testing.assert_close(down.flatten(), matrix @ signal)
torch.testing.assert_close(up.flatten(), matrix.T @ down.flatten())
assert not torch.allclose(up.flatten(), signal)  # the size comes back, not the values
