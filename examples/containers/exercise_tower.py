from itertools import pairwise

import torch
from torch import Tensor, nn


class Tower(nn.Module):
    def __init__(self, widths: list[int]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(*pair) for pair in pairwise(widths))

    def forward(self, x: Tensor) -> list[Tensor]:
        outputs = [x]
        for layer in self.layers:
            outputs.append(layer(outputs[-1]).relu())
        return outputs[1:]


tower = Tower([3, 8, 8, 2])
print(*tower.state_dict())

# check
assert len(tower.state_dict()) == 6
assert [output.shape[1] for output in tower(torch.zeros(5, 3))] == [8, 8, 2]
