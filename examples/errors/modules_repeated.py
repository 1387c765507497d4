from torch import nn

same = nn.ModuleList([nn.Linear(3, 3)] * 4)
own = nn.ModuleList([nn.Linear(3, 3) for _ in range(4)])
for layers in (same, own):
    count = sum(parameter.numel() for parameter in layers.parameters())
    print(len(layers), "layers,", count, "numbers,", len(layers.state_dict()), "keys")

# check
assert len(list(same.parameters())) == 2
assert len(list(own.parameters())) == 8
