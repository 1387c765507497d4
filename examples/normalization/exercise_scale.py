import torch
from torch import nn

torch.manual_seed(0)
rows, goal = torch.randn(32, 3), torch.randn(32, 4)
linear, norm = nn.Linear(3, 4, bias=False), nn.BatchNorm1d(4, eps=1e-12)
outputs, gradients = [], []
for _ in range(2):
    outputs.append(norm(linear(rows)))
    (gradient,) = torch.autograd.grad((outputs[-1] * goal).sum(), linear.weight)
    gradients.append(gradient)
    with torch.no_grad():
        linear.weight *= 10

torch.testing.assert_close(outputs[1], outputs[0])
torch.testing.assert_close(gradients[1], gradients[0] / 10)
print(
    "the output stays, the second gradient is",
    f"{(gradients[1] / gradients[0]).mean():.2f} times the first",
)
