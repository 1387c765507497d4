import torch
from torch import nn

torch.manual_seed(0)
for relu in (nn.ReLU(), nn.ReLU(inplace=True)):
    x = torch.randn(2, 3)
    before = x.clone()
    output = relu(x)
    print(relu, "before", before, "after", x, sep="\n")
    print("output is input:", output is x)
    assert torch.equal(output, before.clamp(min=0))
    assert torch.equal(x, output if relu.inplace else before)
    assert (output is x) == relu.inplace
