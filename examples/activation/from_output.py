import torch
from torch import nn

x = torch.linspace(-3, 3, 7, requires_grad=True)
relu, sigmoid, tanh = nn.ReLU()(x), nn.Sigmoid()(x), nn.Tanh()(x)

for name, output, by_hand in (
    ("ReLU   ", relu, (relu > 0).float()),
    ("Sigmoid", sigmoid, sigmoid * (1 - sigmoid)),
    ("Tanh   ", tanh, 1 - tanh**2),
):
    (slope,) = torch.autograd.grad(output.sum(), x)
    print(name, slope)
    torch.testing.assert_close(slope, by_hand.detach())
