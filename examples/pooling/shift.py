import torch
from torch import nn

pool = nn.MaxPool1d(4)
signal = torch.zeros(1, 1, 12)
signal[..., 5] = 1
for step in range(4):
    moved = torch.roll(signal, step, dims=-1)
    print(f"spike at {5 + step}:", pool(moved).flatten().tolist())

assert torch.equal(pool(signal), pool(torch.roll(signal, 2, dims=-1)))
assert not torch.equal(pool(signal), pool(torch.roll(signal, 3, dims=-1)))
