import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1, eps=1e-12)
pairs = [norm(torch.tensor([[3.0], [other]])).detach() for other in (5.0, 500.0)]
samples, goal = torch.randn(32, 3), torch.randn(32, 1)
linear = nn.Linear(3, 1, bias=False)
gradients: list[torch.Tensor] = []
for _ in range(2):
    output = norm(linear(samples))
    gradients += torch.autograd.grad((output * goal).sum(), linear.weight)
    with torch.no_grad():
        linear.weight *= 10
print("pairs", *[pair.flatten().round(decimals=3).tolist() for pair in pairs])
print("gradients", gradients[1] / gradients[0])

# check
torch.testing.assert_close(pairs[0], torch.tensor([[-1.0], [1.0]]))
torch.testing.assert_close(pairs[1], torch.tensor([[-1.0], [1.0]]))
torch.testing.assert_close(norm(linear(samples)), output)
torch.testing.assert_close(gradients[1], gradients[0] / 10)
