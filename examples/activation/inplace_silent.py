import torch
from torch import nn

outputs, gradients = [], []
for relu in (nn.ReLU(), nn.ReLU(inplace=True)):
    leaf = torch.tensor([-2.0, 3.0], requires_grad=True)
    x = 1 * leaf
    output = relu(x) + x
    outputs.append(output.tolist())
    gradients += [
        gradient.tolist() for gradient in torch.autograd.grad(output.sum(), leaf)
    ]
    print(relu, outputs[-1], gradients[-1])

assert outputs == [[-2, 6], [0, 6]]
assert gradients == [[1, 2], [0, 2]]
