import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(8)

x = torch.randn(2, 3)
before = x.clone()
relu = nn.ReLU(inplace=True)
output = relu(x)
print(output is x)

# draw
show_cells([before, x], labels=["x", "relu(x)"], between="→", decimals=1)

# check
assert torch.equal(output, before.clamp(min=0))
assert output is x
fresh = before.clone()
assert nn.ReLU()(fresh) is not fresh
assert torch.equal(fresh, before)
