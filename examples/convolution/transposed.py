import torch
from torch import nn

up = nn.ConvTranspose1d(1, 1, kernel_size=3, stride=2, bias=False)
with torch.no_grad():
    up.weight.copy_(torch.tensor([1.0, 2.0, 3.0]))
row = torch.tensor([[[10.0, 0.0, 1.0]]])
print(up(row).flatten().tolist())

by_hand = torch.zeros(7)
for place, value in enumerate([10.0, 0.0, 1.0]):
    by_hand[2 * place : 2 * place + 3] += value * torch.tensor([1.0, 2.0, 3.0])
assert torch.equal(up(row).flatten(), by_hand)
