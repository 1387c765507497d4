import torch
from torch import Tensor, nn

from common_layers.shapes import layer_call

torch.manual_seed(0)


def note(layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
    print(f"{layer_call(layer)}  {tuple(inputs[0].shape)}  {tuple(output.shape)}")


network = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
print("layer  input  output")
handles = [layer.register_forward_hook(note) for layer in network]
network(torch.randn(5, 3))
for handle in handles:
    handle.remove()

# check
assert not any(layer._forward_hooks for layer in network)
