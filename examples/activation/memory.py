import torch
from torch import nn

from common_layers.shapes import layer_call

print("call  bytes of input and output")
for relu in (nn.ReLU(), nn.ReLU(inplace=True)):
    x = torch.ones(1000, 1000)
    output = relu(x)
    storages = [tensor.untyped_storage() for tensor in (x, output)]
    held = {storage.data_ptr(): storage.nbytes() for storage in storages}
    print(f"{layer_call(relu)}  {sum(held.values()):,}")
    assert sum(held.values()) == (4_000_000 if relu.inplace else 8_000_000)
