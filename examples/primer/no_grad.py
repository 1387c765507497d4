import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(0)

linear = nn.Linear(3, 2, bias=False)
x = torch.ones(1, 3)
with torch.no_grad():
    linear.weight.fill_(0.5)
    output = linear(x)
print(output)
print(linear(x))

# draw
torch.manual_seed(0)
before = nn.Linear(3, 2, bias=False).weight
labels = ["weight", "weight.fill_(0.5)"]
show_cells([before, linear.weight], labels=labels, between="→", decimals=1)

# check
assert linear(x).requires_grad
assert not output.requires_grad
message = ""
try:
    linear.weight.fill_(0.5)
except RuntimeError as error:
    message = str(error)
assert "a leaf Variable that requires grad" in message
