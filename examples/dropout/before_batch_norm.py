import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Dropout(0.5), nn.BatchNorm1d(4, affine=False))
for _ in range(200):
    network(torch.randn(1000, 4))

print("running variance  ", network[1].running_var)
x = torch.randn(100_000, 4)
print("training variance ", network(x).var(dim=0))
print("evaluation variance", network.eval()(x).var(dim=0))

half, one = torch.full((4,), 0.5), torch.ones(4)
torch.testing.assert_close(network[1].running_var, 2 * one, atol=0.2, rtol=0)
torch.testing.assert_close(network(x).var(dim=0), half, atol=0.05, rtol=0)
torch.testing.assert_close(network.train()(x).var(dim=0), one, atol=0.05, rtol=0)
