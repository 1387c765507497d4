import torch
from torch import nn

torch.manual_seed(11)
x = torch.randn(1, 8)
network = nn.Sequential(
    nn.Linear(8, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 1)
).requires_grad_(False)

whole = network.eval()(x).item()
answers = network.train()(x.expand(100_000, 8))
print(f"evaluation mode      {whole:.2f}")
distances = []
for count in (1, 100, 100_000):
    mean = answers[:count].mean().item()
    distances.append(abs(mean - whole))
    print(f"masks {count:>6}: mean {mean:.2f}")
print(f"spread of the answers {answers.std():.2f}")
assert distances == sorted(distances, reverse=True)
assert distances[-1] < 0.01
assert answers.std() > 0.05
