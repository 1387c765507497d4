import torch
from torch import Tensor, nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
seen: list[str] = []


def note(layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
    shapes = tuple(inputs[0].shape), tuple(output.shape)
    seen.append(f"{type(layer).__name__}: {shapes[0]} -> {shapes[1]}")


handles = [layer.register_forward_hook(note) for layer in network]
network(torch.randn(5, 3))
print(*seen, sep="\n")
assert len(seen) == 3

for handle in handles:
    handle.remove()
network(torch.randn(5, 3))
assert len(seen) == 3
