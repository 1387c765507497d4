import torch
from torch import nn

torch.manual_seed(0)

linear, norm = nn.Linear(3, 3), nn.BatchNorm1d(3)
network = nn.Sequential(linear, norm)
x = torch.randn(16, 3) + 5

# draw
print("call  running_mean changed")
for call in ("norm(linear(x))", "no_grad()", "eval()"):
    network.train(call != "eval()")
    before = network.state_dict()["1.running_mean"].clone()
    with torch.set_grad_enabled(call != "no_grad()"):
        norm(linear(x))
    changed = not torch.equal(network.state_dict()["1.running_mean"], before)
    print(f"{call}  {'✓' if changed else '✗'}")
    assert changed == (call != "eval()")
