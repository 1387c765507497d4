import torch
from torch import nn

flat = torch.ones(1, 1, 5)
layers = [
    nn.Conv1d(1, 1, 3, padding=1, bias=False),
    nn.Conv1d(1, 1, 3, padding=1, padding_mode="reflect", bias=False),
    nn.Conv1d(1, 1, 3, padding=1, padding_mode="replicate", bias=False),
    nn.Conv1d(1, 1, 3, padding=1, padding_mode="circular", bias=False),
]
print("padding_mode  right neighbour minus left neighbour, of 1 1 1 1 1")
for layer in layers:
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([-1.0, 0.0, 1.0]))
        differences = layer(flat).int().flatten().tolist()
    print(f"{layer.padding_mode}  {' '.join(map(str, differences))}")
