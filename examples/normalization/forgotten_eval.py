import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
rows = torch.randn(8, 3)
with torch.no_grad():
    for mode in (True, False):
        network.train(mode)
        among_eight, among_two = network(rows)[0], network(rows[:2])[0]
        print(f"training={mode}: {among_eight.item():.3f}, {among_two.item():.3f}")
        assert torch.allclose(among_eight, among_two) is not mode
