import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(11)
x = torch.randn(1, 8)
network = nn.Sequential(
    nn.Linear(8, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 1)
).requires_grad_(False)
whole = network.eval()(x).item()
answers = network.train()(x.expand(100_000, 8)).flatten()

# draw
figure, axis = plt.subplots(figsize=(7, 2.8), layout="constrained")
axis.hist(answers, bins=80, color="tab:blue")
axis.axvline(whole, color="black", linestyle="--")
axis.set_xlabel("output")
axis.set_ylabel("draws")
plt.show()

# check
assert abs(answers.mean().item() - whole) < 0.01
assert answers.std() > 0.05
