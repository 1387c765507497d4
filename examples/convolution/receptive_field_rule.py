import torch
from torch import nn

from common_layers.shapes import layer_call

torch.manual_seed(0)

row = torch.rand(1, 1, 200, requires_grad=True)
field, jump, stack = 1, 1, nn.Sequential()
print("call  jump  receptive field  by the gradient  all strides 1")
for stride in (1, 2, 1, 2, 1, 2, 1):
    stack.append(nn.Conv1d(1, 1, 3, stride=stride))
    field += (3 - 1) * jump
    jump *= stride
    (gradient,) = torch.autograd.grad(stack(row)[0, 0, 5], row)
    seen = int((gradient != 0).sum())
    print(f"{layer_call(stack[-1])}  {jump}  {field}  {seen}  {1 + 2 * len(stack)}")
    assert seen == field
