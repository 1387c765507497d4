import torch
from torch import nn
from torch.nn import functional

row = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])
difference = torch.tensor([[[-1.0, 0.0, 1.0]]])  # right neighbour minus left
print("padding_mode  1 2 3 4 padded by 2  most on 4  differences of 1 1 1 1")
for layer in [
    nn.Conv1d(1, 1, 1),
    nn.Conv1d(1, 1, 1, padding_mode="reflect"),
    nn.Conv1d(1, 1, 1, padding_mode="replicate"),
    nn.Conv1d(1, 1, 1, padding_mode="circular"),
]:
    mode = layer.padding_mode.replace("zeros", "constant")
    padded = functional.pad(row, (2, 2), mode=mode)
    most = 0
    while most < 100:
        try:
            functional.pad(row, (most + 1, 0), mode=mode)
        except RuntimeError:
            break
        most += 1
    flat = functional.pad(torch.ones(1, 1, 4), (1, 1), mode=mode)
    limit = most if most < 100 else "∞"
    edges = functional.conv1d(flat, difference)
    numbers = [" ".join(map(str, x.int().flatten().tolist())) for x in (padded, edges)]
    print(f"{layer.padding_mode}  {numbers[0]}  {limit}  {numbers[1]}")
