import torch
from torch import nn

row = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])
zeros = nn.Conv1d(1, 1, 3, padding=1, bias=False)
circular = nn.Conv1d(1, 1, 3, padding=1, padding_mode="circular", bias=False)
strided = nn.Conv1d(1, 1, 3, padding=1, stride=2, bias=False)
for layer in (zeros, circular, strided):
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([1.0, 0.0, 0.0]))
    print(layer(row).int().flatten().tolist())

# check
assert zeros(row).flatten().tolist() == [0, 1, 2, 3]
