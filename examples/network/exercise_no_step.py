import matplotlib.pyplot as plt
import torch
from torch import nn

from common_layers.network import small_network
from common_layers.symbols import draw_symbols

torch.manual_seed(0)

pictures, labels = draw_symbols(1500)
network, losses = small_network(), []
for batch in torch.split(torch.randperm(len(pictures)), 25):
    network.zero_grad()
    loss = nn.CrossEntropyLoss()(network(pictures[batch]), labels[batch])
    loss.backward()
    losses.append(loss.item())

# draw
figure, axes = plt.subplots(figsize=(7, 1.8), layout="constrained")
axes.plot(losses, color="tab:blue", lw=1.5)
axes.set(xlabel="step", ylabel="loss", xlim=(0, 60), ylim=(0, 1.7))
plt.show()

# check
assert all(1.25 < loss < 1.55 for loss in losses)
