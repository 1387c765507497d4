import torch
from torch import nn

torch.manual_seed(0)

layer, calls = nn.Linear(3, 4), []
layer.register_forward_pre_hook(lambda layer, inputs: calls.append("pre"))
layer.register_forward_hook(lambda layer, inputs, output: calls.append("forward"))
layer.register_full_backward_hook(
    lambda layer, into_input, into_output: calls.append("backward")
)
output = layer(torch.randn(5, 3, requires_grad=True))
calls.append("(the output is there)")
output.sum().backward()
print(*calls, sep=" → ")

# check
assert calls == ["pre", "forward", "(the output is there)", "backward"]
layer.register_forward_hook(lambda layer, inputs, output: 2 * output)
assert torch.equal(layer(torch.ones(1, 3)), 2 * layer.forward(torch.ones(1, 3)))
assert len(calls) == 6  # forward() alone called none
