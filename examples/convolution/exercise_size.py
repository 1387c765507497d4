import torch
from torch import nn

torch.manual_seed(0)

first = nn.Conv2d(3, 64, kernel_size=7, stride=2, padding=3)
print(tuple(first(torch.zeros(1, 3, 224, 224)).shape))

field, jump, stack = 1, 1, nn.Sequential()
for kernel, stride in [(7, 2), (3, 2), (3, 1), (3, 1), (3, 1), (3, 1)]:
    stack.append(nn.Conv1d(1, 1, kernel, stride=stride))
    field += (kernel - 1) * jump
    jump *= stride
    print(f"kernel {kernel}, stride {stride}: field {field}, jump {jump}")

# check
row = torch.rand(1, 1, 200, requires_grad=True)
(gradient,) = torch.autograd.grad(stack(row)[0, 0, 5], row)
assert int((gradient != 0).sum()) == field == 43
