import torch
from torch import nn

for pool in (nn.AvgPool2d(2), nn.MaxPool2d(2)):
    picture = torch.tensor([[[[1.0, 2.0], [4.0, 3.0]]]], requires_grad=True)
    pool(picture).sum().backward()
    print(pool, picture.grad, sep="\n")
    assert picture.grad is not None
    assert picture.grad.sum() == 1
