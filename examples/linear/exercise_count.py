import torch
from torch import nn

network = nn.Sequential(
    nn.Flatten(),
    nn.Linear(3 * 32 * 32, 100),
    nn.ReLU(),
    nn.Linear(100, 10),
)
by_hand = (3072 * 100 + 100) + (100 * 10 + 10)
count = sum(parameter.numel() for parameter in network.parameters())
print(network(torch.zeros(8, 3, 32, 32)).shape, count)
assert count == by_hand == 308_310
