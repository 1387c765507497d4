from torch import nn


def count_parameters(layers):
    return len(list(nn.Sequential(*layers).parameters()))


assert count_parameters([nn.Linear(3, 4), nn.ReLU()]) == 2
