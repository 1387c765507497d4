import matplotlib.pyplot as plt
import torch
from torch import nn

from common_layers.network import small_network
from common_layers.symbols import draw_symbols

pictures, labels = draw_symbols(1500)
curves: dict[float, list[float]] = {0.0005: [], 0.005: [], 0.5: []}
for rate, losses in curves.items():
    torch.manual_seed(0)
    network = small_network()
    optimizer = torch.optim.Adam(network.parameters(), lr=rate)
    for batch in torch.split(torch.randperm(len(pictures)), 25):
        optimizer.zero_grad()
        loss = nn.CrossEntropyLoss()(network(pictures[batch]), labels[batch])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())

# draw
figure, axes = plt.subplots(figsize=(7, 2.4), layout="constrained")
styles = ("tab:orange", "--"), ("tab:blue", "-"), ("tab:red", ":")
for (rate, losses), (color, style) in zip(curves.items(), styles, strict=True):
    axes.plot(losses, style, color=color, lw=2, label=f"lr={rate}")
axes.set(xlabel="step", ylabel="loss", xlim=(0, 60), ylim=(0, 3))
axes.legend(loc="upper right", ncols=3)
plt.show()

# check
assert 1.3 < curves[0.5][0] < 1.5
assert max(curves[0.5]) > 1000
assert min(curves[0.5][-5:]) > 1.2
assert sum(curves[0.005][-5:]) / 5 < 0.8 < 1 < sum(curves[0.0005][-5:]) / 5
with torch.no_grad():
    assert not network[:5](pictures).any()  # the second ReLU is dead
