import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 8)
network = nn.Sequential(
    nn.Linear(8, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 1)
).requires_grad_(False)

whole = network.eval()(x).item()
answers = network.train()(x.expand(100_000, 8))
print(f"evaluation {whole:.2f}")
for count in (1, 100, 100_000):
    print(f"mean of {count:>6} masks {answers[:count].mean():.2f}")
print(f"spread of the answers {answers.std():.2f}")
assert abs(answers.mean().item() - whole) < 0.01
assert answers.std() > 0.05
