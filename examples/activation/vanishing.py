import matplotlib.pyplot as plt
import torch
from torch import nn

figure, axis = plt.subplots(figsize=(6, 5), layout="constrained")
kinds = [(nn.Sigmoid(), False), (nn.ReLU(), False), (nn.ReLU(), True)]
ratios = []
for (activation, he), style in zip(kinds, ["k-", "k--", "k:"], strict=True):
    torch.manual_seed(0)
    linears = [nn.Linear(64, 64) for _ in range(20)]
    x = torch.randn(100, 64)
    for linear in linears:
        if he:
            nn.init.kaiming_normal_(linear.weight)
        x = activation(linear(x))
    gradients = torch.autograd.grad(x.sum(), [linear.weight for linear in linears])
    sizes = [gradient.norm().item() for gradient in gradients]
    ratios.append(sizes[0] / sizes[-1])
    axis.semilogy(range(1, 21), sizes, style, label=f"{activation}{', He' * he}")
axis.set(xlabel="layer", xticks=[1, 5, 10, 15, 20], title="size of the gradient")
axis.legend(fontsize=12)
assert ratios[0] < 1e-10 < ratios[1] < 0.1 < ratios[2] < 10
plt.show()
