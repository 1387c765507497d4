import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)
x = torch.ones(8, requires_grad=True)

with torch.no_grad():
    output = dropout(x)
    print("no_grad:", output.int().tolist(), output.requires_grad)
    assert not torch.equal(output, x)

output = dropout.eval()(x)
print("eval:   ", output.int().tolist(), output.requires_grad)
assert torch.equal(output, x)
assert output.requires_grad
