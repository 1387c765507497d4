import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(3, 20), nn.ReLU(), nn.Dropout(0.5), nn.Linear(20, 1))
sample = torch.tensor([[1.0, 2.0, 3.0]])

print("mode  call 1  call 2  call 3")
for mode, switch in (("train()", network.train), ("eval()", network.eval)):
    switch()
    outputs = [network(sample).item() for _ in range(3)]
    print(mode, *(f"{output:.2f}" for output in outputs), sep="  ")

# check
assert len(set(outputs)) == 1
network.train()
assert len({network(sample).item() for _ in range(3)}) == 3
