import matplotlib.pyplot as plt
import torch
from torch import nn

from common_layers.pictures import draw_digits

torch.manual_seed(0)
labels = torch.arange(500) % 5
images = draw_digits()[labels] + 0.4 * torch.randn(500, 16, 16)
linear = nn.Linear(256, 5)
nn.init.zeros_(linear.weight)
optimizer = torch.optim.SGD(linear.parameters(), lr=0.02)
for _ in range(100):
    loss = nn.MSELoss()(linear(images.flatten(1)), torch.eye(5)[labels])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

shares = []
for shift in range(-4, 5):
    moved = draw_digits()[labels].roll(shift, dims=2) + 0.4 * torch.randn(500, 16, 16)
    right = linear(moved.flatten(1)).argmax(dim=1) == labels
    shares.append(right.float().mean().item())

# draw
figure, axes = plt.subplots(figsize=(7, 2.2), layout="constrained")
axes.bar(range(-4, 5), [100 * share for share in shares], color="tab:blue")
axes.axhline(20, color="black", linestyle="--")
axes.text(4.5, 25, "guessing", ha="right")
axes.set(xlabel="pixels moved to the right", ylabel="recognized, %")
axes.set(xticks=range(-4, 5), ylim=(0, 100))
plt.show()

# check
assert shares[4] > 0.99
assert all(0.65 < share < 0.85 for share in (shares[3], shares[5]))
assert max(shares[2], shares[6]) < 0.2
bright = draw_digits()[:5].roll(2, dims=2).flatten(1) > 0.5
assert (linear.weight[bright] < 0).float().mean() > 0.5
