import torch
from torch import nn

from common_layers.convolution import SHARPEN, convolution_from_kernel

torch.manual_seed(0)
inputs = torch.randn(16, 1, 12, 12)
targets = convolution_from_kernel(SHARPEN)(inputs).detach()

learner = nn.Conv2d(1, 1, 3, bias=False)
optimizer = torch.optim.SGD(learner.parameters(), lr=0.1)
for step in range(61):
    loss = nn.MSELoss()(learner(inputs), targets)
    if step % 20 == 0:
        print(f"step {step:2}: loss {loss.item():.4f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print((learner.weight[0, 0] * 9).detach().round())
torch.testing.assert_close(learner.weight[0, 0], SHARPEN, atol=1e-4, rtol=0)
