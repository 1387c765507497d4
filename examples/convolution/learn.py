import torch
from torch import nn

from common_layers.convolution import SHARPEN, convolution_from_kernel
from common_layers.drawing import show_cells

torch.manual_seed(0)
inputs = torch.randn(16, 1, 12, 12)
targets = convolution_from_kernel(SHARPEN)(inputs).detach()
learner = nn.Conv2d(1, 1, kernel_size=3, bias=False)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(learner.parameters(), lr=0.1)
history = []
for _ in range(41):
    loss = loss_function(learner(inputs), targets)
    history.append((loss.item(), learner.weight.detach() * 9))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

# draw
steps = [0, 5, 10, 40]
show_cells(
    [history[step][1] for step in steps],
    labels=[f"step {step}\nloss {history[step][0]:.2f}" for step in steps],
    between="→",
    decimals=1,
)

# check
torch.testing.assert_close(learner.weight[0, 0], SHARPEN, atol=1e-3, rtol=0)
