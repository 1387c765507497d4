import matplotlib.pyplot as plt
import torch
from torch import nn

from common_layers.network import small_network
from common_layers.symbols import draw_symbols

torch.manual_seed(0)

pictures, labels = draw_symbols(1500)
network, losses = small_network(), []
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(network.parameters(), lr=0.005)
for _epoch in range(3):
    for batch in torch.split(torch.randperm(len(pictures)), 25):
        optimizer.zero_grad()
        scores = network(pictures[batch])
        loss = loss_function(scores, labels[batch])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())

# draw
figure, axes = plt.subplots(figsize=(7, 2.3), layout="constrained")
axes.plot(losses, color="tab:blue", lw=1.5)
for epoch in (60, 120):
    axes.axvline(epoch, color="gray", ls=":")
axes.axhline(torch.tensor(4.0).log().item(), color="gray", ls="--", lw=1)
axes.set(xlabel="step", ylabel="loss", xlim=(0, 180), ylim=(0, 1.7))
plt.show()

# check
assert len(losses) == 180
assert 1.2 < losses[0] < 1.6
assert sum(losses[-20:]) / 20 < 0.4
