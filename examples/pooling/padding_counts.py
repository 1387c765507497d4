import torch
from torch import nn

ones = torch.ones(1, 1, 4, 4)
counting = nn.AvgPool2d(3, stride=1, padding=1)
leaving_out = nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=False)
print(counting(ones))
print(leaving_out(ones))

torch.testing.assert_close(counting(ones)[0, 0, 0, 0], torch.tensor(4 / 9))
torch.testing.assert_close(leaving_out(ones), ones)
