from torch import nn

layers = nn.ModuleList([nn.Linear(3, 3) for _ in range(4)])
assert len({id(layer) for layer in layers}) == 4
assert len(list(layers.parameters())) == 8
