import matplotlib.pyplot as plt
import torch
from torch import Tensor, nn

from common_layers.pictures import load_picture, to_batch

torch.manual_seed(0)
spreads = []
for scale, normalize in ((1, False), (4, False), (1, True), (4, True)):
    x = torch.randn(256, 64)
    spreads.append([1.0])
    for _ in range(20):
        x = scale * nn.Linear(64, 64)(x)
        x = nn.BatchNorm1d(64)(x).relu() if normalize else x.relu()
        spreads[-1].append(x.std(dim=0).mean().item())

portrait = to_batch(load_picture().crop((130, 20, 430, 340)).resize((30, 32)))
places = torch.cartesian_prod(torch.linspace(-1, 1, 32), torch.linspace(-1, 1, 30))


stages = (10, 30, 70, 150)


def learn(*order: str) -> list[Tensor]:
    """Return what a network of ten such blocks draws at each stage of its training."""
    torch.manual_seed(0)
    network = nn.Sequential()
    for width in [2, *[32] * 9]:
        network.append(nn.Linear(width, 32))
        network.extend(nn.ReLU() if a == "ReLU" else nn.BatchNorm1d(32) for a in order)
    network.append(nn.Linear(32, 1))
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    drawn = []
    for _ in range(stages[-1]):
        drawn.append(network(places).reshape(portrait.shape))
        loss = (drawn[-1] - portrait).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return [drawn[stage - 1].detach() for stage in stages]


learned = {
    "no norm": learn("ReLU"),
    "norm first": learn("norm", "ReLU"),
    "ReLU first": learn("ReLU", "norm"),
}

# draw
looks = [("tab:red", "--"), ("tab:orange", "-."), ("tab:blue", "-"), ("tab:blue", "-")]
for at, stage in enumerate(stages):
    print(f"step {stage} of training")
    figure = plt.figure(figsize=(7, 2.7), layout="constrained")
    panels = figure.subplot_mosaic("ppab;ppcd", width_ratios=(1.6, 1.6, 1, 1))
    for values, (color, style) in zip(spreads, looks, strict=True):
        panels["p"].semilogy(values, style, c=color, lw=2.5)
    panels["p"].text(20, 2e4, "weights times 4", c="tab:orange", ha="right")
    panels["p"].text(20, 3e-4, "either,\nwith batch norm", c="tab:blue", ha="right")
    panels["p"].text(0, 1e-8, "weights as\nthey start", c="tab:red")
    panels["p"].set(xlabel="blocks passed", ylabel="deviation", xticks=range(0, 21, 5))
    shown = {"wanted": portrait} | {name: row[at] for name, row in learned.items()}
    for place, (name, image) in zip("abcd", shown.items(), strict=True):
        panels[place].imshow(image[0, 0], cmap="gray", vmin=0, vmax=1)
        panels[place].set(xlabel=name, xticks=(), yticks=())
        panels[place].spines[:].set_visible(False)
    plt.show()

# check
small, large, *normed = spreads
assert small[-1] < 1e-6
assert large[-1] > 1e3
assert all(0.4 < value < 0.8 for values in normed for value in values[1:])
missed = [
    (row[-1] - portrait).square().mean() / portrait.var() for row in learned.values()
]
assert missed[0] > 0.9
assert max(missed[1:]) < 0.3
