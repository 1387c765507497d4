import matplotlib.pyplot as plt
import torch
from torch import nn

sizes = {}
for name, activation in {
    "sigmoid": nn.Sigmoid(),
    "ReLU": nn.ReLU(),
    "ReLU, Kaiming": nn.ReLU(),
}.items():
    torch.manual_seed(0)
    x = torch.randn(100, 64)
    layers = [nn.Linear(64, 64) for _ in range(20)]
    for layer in layers:
        if "Kaiming" in name:
            nn.init.kaiming_normal_(layer.weight)
        x = activation(layer(x))
    gradients = torch.autograd.grad(x.sum(), [layer.weight for layer in layers])
    sizes[name] = [gradient.norm().item() for gradient in gradients]

# draw
figure, axis = plt.subplots(figsize=(7, 2.8), layout="constrained")
styles = [("tab:red", "-", 1e-5), ("tab:orange", "--", 30), ("tab:blue", ":", 10)]
for (name, size), (color, dashes, above) in zip(sizes.items(), styles, strict=True):
    axis.semilogy(range(1, 21), size, color=color, linestyle=dashes, linewidth=2.5)
    axis.text(6, size[5] * above, name, color=color)
axis.set(xlabel="layer", ylabel="gradient", xticks=[1, 5, 10, 15, 20])
axis.set_yticks([1e3, 1, 1e-3, 1e-6, 1e-9, 1e-12])
axis.set_ylim(top=1e6)
axis.minorticks_off()
plt.show()

# check
assert sizes["sigmoid"][0] < 1e-12
assert 0.25**20 < 1e-12
assert 1e-5 < sizes["ReLU"][0] < 1e-3
sigmoid, plain, kaiming = [size[0] / size[-1] for size in sizes.values()]
assert sigmoid < 1e-10
assert 1e-10 < plain < 0.1 < kaiming < 10
