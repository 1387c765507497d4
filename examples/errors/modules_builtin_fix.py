from torch import nn

layers = [nn.Linear(3, 4), nn.ReLU()]
parameters = list(nn.Sequential(*layers).parameters())
assert len(parameters) == 2
