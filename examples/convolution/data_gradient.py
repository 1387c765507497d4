import torch
from torch import nn

convolution = nn.Conv1d(1, 1, 1, bias=False)
nn.init.ones_(convolution.weight)
signal = torch.ones(1, 1, 1, requires_grad=True)

output = convolution(signal)  # 1 * signal, so the gradient should be 1
convolution.weight.data.mul_(10)
output.backward()
print(f"output {output.item():.0f}, gradient {signal.grad}")

# check
assert output.item() == 1
assert signal.grad is not None
assert signal.grad.item() == 10
