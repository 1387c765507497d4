import torch
from torch import nn

from common_layers.shapes import layer_call

outputs, gradients = [], []
print("call  output  gradient")
for relu in (nn.ReLU(), nn.ReLU(inplace=True)):
    leaf = torch.tensor([-2.0, 3.0], requires_grad=True)
    x = 1 * leaf
    output = relu(x) + x
    outputs.append(output.tolist())
    gradients.append(torch.autograd.grad(output.sum(), leaf)[0].tolist())
    print(layer_call(relu), outputs[-1], gradients[-1], sep="  ")

# check
assert outputs == [[-2, 6], [0, 6]]
assert gradients == [[1, 2], [0, 2]]
