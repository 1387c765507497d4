import torch
from torch import nn

from common_layers.shapes import layer_call

torch.manual_seed(0)
layers = [nn.Linear(3, 3), nn.Conv1d(4, 4, 1), nn.BatchNorm1d(3), nn.ReLU()]
layers += [nn.GELU(), nn.Sigmoid(), nn.Tanh()]
print("layer before  gradients")
results = {}
for layer in layers:
    found: list[torch.Tensor] = []
    for relu in (nn.ReLU(), nn.ReLU(inplace=True)):
        x = torch.linspace(-2, 2, 12).reshape(4, 3).requires_grad_()
        loss = relu(layer(x)).square().sum()
        try:
            found += torch.autograd.grad(loss, x)
        except RuntimeError:
            break
    same = len(found) == 2 and torch.equal(*found)
    results[type(layer).__name__] = same
    print(f"{layer_call(layer)}  {'the same' if same else 'RuntimeError'}")

# check
raising = [name for name, same in results.items() if not same]
assert raising == ["ReLU", "Sigmoid", "Tanh"]
