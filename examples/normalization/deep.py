import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
plain = normed = torch.randn(256, 64)
plain_spread, normed_spread = [], []
for _ in range(20):
    linear = nn.Linear(64, 64)
    plain = linear(plain).relu()
    normed = nn.BatchNorm1d(64)(linear(normed)).relu()
    plain_spread.append(plain.std(dim=0).mean().item())
    normed_spread.append(normed.std(dim=0).mean().item())
assert plain_spread[-1] < 1e-6
assert min(normed_spread) > 0.5

plt.rcParams["font.size"] = 13
figure, axis = plt.subplots(figsize=(7, 3.6), layout="constrained")
axis.semilogy(range(1, 21), normed_spread, color="tab:blue")
axis.semilogy(range(1, 21), plain_spread, color="tab:red", linestyle="--")
axis.text(12, 0.08, "with batch norm", color="tab:blue")
axis.text(8, 1e-7, "without", color="tab:red")
axis.set(xlabel="blocks passed", ylabel="standard deviation", xticks=(1, 5, 10, 15, 20))
plt.show()
