import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=5, stride=2),
    nn.ReLU(),
    nn.Flatten(),
    nn.LazyLinear(10),
)
print(network[3])
network(torch.zeros(1, 3, 32, 48))
print(network[3])

# (32 - 5) // 2 + 1 = 14 rows, (48 - 5) // 2 + 1 = 22 columns, 8 channels
assert type(network[3]) is nn.Linear
assert network[3].in_features == 8 * 14 * 22
