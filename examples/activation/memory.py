import torch
from torch import nn

for inplace in (False, True):
    x = torch.ones(1000, 1000)
    output = nn.ReLU(inplace=inplace)(x)
    storages = [tensor.untyped_storage() for tensor in (x, output)]
    held = {storage.data_ptr(): storage.nbytes() for storage in storages}
    print(f"in place: {inplace}, bytes held: {sum(held.values()):,}")
    assert sum(held.values()) == (4_000_000 if inplace else 8_000_000)
