import torch
from torch import nn

row = torch.arange(1.0, 6.0).reshape(1, 1, 5)
for size, dilation in [(3, 1), (5, 1), (3, 2)]:
    layer = nn.Conv1d(1, 1, size, padding="same", dilation=dilation, bias=False)
    nn.init.ones_(layer.weight)
    print(f"kernel {size}, dilation {dilation}:", layer(row).flatten().tolist())
    assert layer(row).shape == row.shape

    padding = dilation * (size - 1) // 2
    by_number = nn.Conv1d(1, 1, size, padding=padding, dilation=dilation, bias=False)
    by_number.load_state_dict(layer.state_dict())
    assert torch.equal(by_number(row), layer(row))
