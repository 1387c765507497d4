import torch
from torch import nn

kernel = torch.tensor([1.0, 2.0, 3.0])
row = torch.tensor([10.0, 0.0, 1.0])
up = nn.ConvTranspose1d(1, 1, kernel_size=3, stride=2, bias=False)
with torch.no_grad():
    up.weight.copy_(kernel)
print(up(row.reshape(1, 1, 3)).flatten().tolist())

pasted = torch.zeros(7)
for place, value in enumerate(row):
    pasted[2 * place : 2 * place + 3] += value * kernel
print(pasted.tolist())

# check
assert torch.equal(up(row.reshape(1, 1, 3)).flatten(), pasted)
