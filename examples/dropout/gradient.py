import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(17)
x = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]], requires_grad=True)
output = nn.Dropout(0.5)(x)
output.sum().backward()

# draw
assert x.grad is not None
show_cells([x, output, x.grad], labels=["input", "output", "gradient"], columns=1)

# check
assert torch.equal(x.grad, 2.0 * (output != 0))
