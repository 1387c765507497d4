import torch
from torch import Tensor, nn


def bytes_kept(network: nn.Module) -> int:
    kept: dict[int, int] = {}

    def note(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        network(torch.ones(1000, 100))
    return sum(kept.values())


totals = []
for inplace in (False, True):
    torch.manual_seed(0)
    layers = [(nn.Linear(100, 100), nn.ReLU(inplace=inplace)) for _ in range(4)]
    network = nn.Sequential(*(layer for pair in layers for layer in pair))
    totals.append(bytes_kept(network))
    print(f"in place: {inplace}, bytes kept for backward: {totals[-1]:,}")
assert totals[0] == totals[1]
