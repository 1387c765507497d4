import torch
from torch import nn

torch.manual_seed(0)
picture = torch.rand(1, 1, 8, 8)

# a mean of four equal groups' means is the mean of all; a maximum of maxima likewise
for kind in (nn.AvgPool2d, nn.MaxPool2d):
    twice = nn.Sequential(kind(2), kind(2))
    torch.testing.assert_close(twice(picture), kind(4)(picture))
    print(kind.__name__, "twice by 2 equals once by 4")

# overlapping windows count some pixels more often, which only an average minds
for kind in (nn.AvgPool2d, nn.MaxPool2d):
    twice = nn.Sequential(kind(3, stride=1), kind(3, stride=1))
    same = torch.allclose(twice(picture), kind(5, stride=1)(picture))
    print(kind.__name__, "overlapping, twice by 3 equals once by 5:", same)
    assert same == (kind is nn.MaxPool2d)
