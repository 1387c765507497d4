from torch import nn

linear = nn.Linear(6, 4)
network = nn.Sequential(nn.Conv2d(3, 6, 3), nn.Sequential(linear, nn.ReLU()))
for module in network.modules():
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)
print(linear.bias.tolist())

# check
assert not linear.bias.any()
assert network.state_dict()["0.bias"].any()
