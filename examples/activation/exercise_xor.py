import torch
from torch import nn

first, last = nn.Linear(2, 2), nn.Linear(2, 1, bias=False)
with torch.no_grad():
    first.weight.copy_(torch.ones(2, 2))
    first.bias.copy_(torch.tensor([0.0, -1.0]))
    last.weight.copy_(torch.tensor([[1.0, -2.0]]))
network = nn.Sequential(first, nn.ReLU(), last)

corners = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
print(network(corners).flatten())
assert network(corners).flatten().tolist() == [0, 1, 1, 0]

# the best that one linear layer can do answers one half everywhere
padded = torch.cat([corners, torch.ones(4, 1)], dim=1)
answer = padded @ torch.linalg.lstsq(padded, network(corners)).solution
torch.testing.assert_close(answer, torch.full((4, 1), 0.5))
