import torch
from torch import Tensor, nn

torch.manual_seed(0)
linears = [nn.Linear(100, 100) for _ in range(4)]

totals = []
for inplace in (False, True):
    network = nn.Sequential()
    for linear in linears:
        network.extend([linear, nn.ReLU(inplace=inplace)])
    kept: dict[int, int] = {}

    def note(tensor: Tensor, kept: dict[int, int] = kept) -> Tensor:
        storage = tensor.untyped_storage()
        kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        output = network(torch.ones(1000, 100))
    totals.append(sum(kept.values()))
    print(f"in place: {inplace}, bytes kept for backward: {totals[-1]:,}")
assert totals[0] == totals[1]
