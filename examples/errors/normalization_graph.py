import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
samples = torch.randn(8, 3)
evaluated = network.eval()(samples)
with torch.no_grad():
    unrecorded = network.train()(samples)
print("output  records a graph  normalized by the batch")
for name, output in (("network.eval()", evaluated), ("under no_grad()", unrecorded)):
    by_batch = bool(output.mean(0).abs().max() < 1e-6)
    print(f"{name}  {output.requires_grad}  {by_batch}")

# check
assert evaluated.requires_grad
assert evaluated.mean(0).abs().max() > 1e-3
assert not unrecorded.requires_grad
assert unrecorded.mean(0).abs().max() < 1e-6
