import torch
from torch import nn

torch.manual_seed(0)
linear, batch_norm = nn.Linear(3, 3), nn.BatchNorm1d(3)
network = nn.Sequential(linear, batch_norm, nn.ReLU())
x = torch.randn(16, 3) + 5
network(x)
for gradients in (True, False):
    before = network.state_dict()["1.running_mean"].clone()
    with torch.set_grad_enabled(gradients):
        batch_norm(linear(x))
    moved = (network.state_dict()["1.running_mean"] - before).abs().max().item()
    print(f"gradients {gradients}: running mean moved by {moved:.2f}")
    assert moved > 0

network.eval()
before = network.state_dict()["1.running_mean"].clone()
batch_norm(linear(x))
stayed = torch.equal(network.state_dict()["1.running_mean"], before)
print("eval(): running mean stayed:", stayed)
assert stayed
assert network.state_dict()["1.num_batches_tracked"] == 3
