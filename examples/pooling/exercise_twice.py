import torch
from torch import nn

torch.manual_seed(0)
picture = torch.rand(1, 1, 8, 8)

# a mean of four equal groups' means is the mean of all; a maximum of maxima likewise
for kind in (nn.AvgPool2d, nn.MaxPool2d):
    twice = nn.Sequential(kind(2), kind(2))
    torch.testing.assert_close(twice(picture), kind(4)(picture))
    print(kind.__name__, "twice by 2 equals once by 4")

# overlapping windows count some pixels more often than others
twice = nn.Sequential(nn.AvgPool2d(3, stride=1), nn.AvgPool2d(3, stride=1))
once = nn.AvgPool2d(5, stride=1)
print("overlapping:", (twice(picture) - once(picture)).abs().max().item())
assert not torch.allclose(twice(picture), once(picture))
