import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
sizes = (2, 4, 8, 16, 32)
means = [torch.randn(200, size).mean(dim=1) for size in sizes]
samples = torch.randn(5000, 8)
classes = (samples[:, 0] * samples[:, 1] + samples[:, 2].sin() > 0).long()


def error(kind: type[nn.Module], size: int, seed: int) -> float:
    """Return the share of new samples that a network trained in such batches misses."""
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Linear(8, 64), kind(64), nn.ReLU())
    network.extend([nn.Linear(64, 64), kind(64), nn.ReLU(), nn.Linear(64, 2)])
    optimizer = torch.optim.SGD(network.parameters(), lr=0.05)
    for _ in range(200):
        batch = torch.randint(0, 1000, (size,))
        loss = nn.CrossEntropyLoss()(network(samples[batch]), classes[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    network.eval()
    guesses = network(samples[1000:]).argmax(dim=1)
    return float((guesses != classes[1000:]).float().mean())


batch_norm, layer_norm = (
    [sum(error(kind, size, seed) for seed in range(3)) / 3 for size in sizes]
    for kind in (nn.BatchNorm1d, nn.LayerNorm)
)

# draw
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")
for at, values in enumerate(means):
    left.plot(at + 0.5 * (torch.rand(200) - 0.5), values, ".", ms=3, alpha=0.8)
    left.lines[-1].set_color("tab:blue")
curve = torch.linspace(-0.2, 4.2, 100)
for sign in (1, -1):
    left.plot(curve, sign * (2 ** (curve + 1)) ** -0.5, c="black", lw=1.8)
left.text(1.4, 0.9, "±1 / √n")
left.set(xlabel="batch size n", ylabel="mean of a batch", ylim=(-2, 2))
right.plot(batch_norm, "o-", c="tab:blue", label="batch norm")
right.plot(layer_norm, "s--", c="tab:red", label="layer norm")
right.set(xlabel="batch size n", ylabel="errors in %", ylim=(0, 0.42))
right.set_yticks((0, 0.2, 0.4), ("0", "20", "40"))
right.legend()
for panel in (left, right):
    panel.set_xticks(range(5), [str(size) for size in sizes])
plt.show()

# check
for size, values in zip(sizes, means, strict=True):
    assert 0.8 < values.std() * size**0.5 < 1.2
assert batch_norm[0] > layer_norm[0] + 0.06
assert batch_norm[1] > layer_norm[1] + 0.04
assert abs(batch_norm[3] - layer_norm[3]) < 0.03
assert abs(batch_norm[4] - layer_norm[4]) < 0.03
