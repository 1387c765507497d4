import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
samples = torch.randn(8, 3)
results = []
print("mode  among eight  among two")
for mode in ("train", "eval"):
    network.train(mode == "train")
    results.append((network(samples)[0], network(samples[:2])[0]))
    print(f"{mode}()  " + "  ".join(f"{one.item():.3f}" for one in results[-1]))

# check
assert not torch.allclose(*results[0])
torch.testing.assert_close(*results[1])
