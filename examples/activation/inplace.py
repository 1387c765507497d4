import torch
from torch import nn

from common_layers.shapes import layer_call

torch.manual_seed(0)
print("call  x before  x after  output is x")
for relu in (nn.ReLU(), nn.ReLU(inplace=True)):
    x = torch.tensor([-2.0, 3.0])
    before = x.clone()
    output = relu(x)
    print(layer_call(relu), before.tolist(), x.tolist(), output is x, sep="  ")
    assert torch.equal(output, before.clamp(min=0))
    assert torch.equal(x, output if relu.inplace else before)
    assert (output is x) == relu.inplace
