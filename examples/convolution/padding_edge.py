import torch
from torch import nn

flat = torch.ones(1, 1, 5)
layers = [
    nn.Conv1d(1, 1, 3, padding=1, padding_mode="zeros", bias=False),
    nn.Conv1d(1, 1, 3, padding=1, padding_mode="replicate", bias=False),
    nn.Conv1d(1, 1, 3, padding=1, padding_mode="reflect", bias=False),
    nn.Conv1d(1, 1, 3, padding=1, padding_mode="circular", bias=False),
]
for layer in layers:
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([-1.0, 0.0, 1.0]))
        difference = layer(flat).flatten().tolist()
    print(f"{layer.padding_mode:9}", difference)
    edges = [1, 0, 0, 0, -1] if layer.padding_mode == "zeros" else [0] * 5
    assert difference == edges
