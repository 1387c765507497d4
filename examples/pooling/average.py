import torch
from torch import nn

image = torch.arange(16.0).reshape(1, 1, 4, 4)
average = nn.AvgPool2d(kernel_size=2)
print(average(image))

# check
by_hand = (0.0 + 1.0 + 4.0 + 5.0) / 4
assert average(image)[0, 0, 0, 0] == by_hand
