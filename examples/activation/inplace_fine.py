import torch
from torch import nn

torch.manual_seed(0)
for layer, batch in (
    (nn.Linear(3, 4), torch.randn(8, 3)),
    (nn.Conv2d(3, 4, kernel_size=3), torch.randn(8, 3, 6, 6)),
    (nn.BatchNorm1d(3), torch.randn(8, 3)),
):
    gradients = []
    for inplace in (False, True):
        loss = nn.ReLU(inplace=inplace)(layer(batch)).square().sum()
        gradients.append(torch.autograd.grad(loss, list(layer.parameters())))
    same = all(map(torch.equal, *gradients))
    print(layer, "same gradients:", same)
    assert same
