import matplotlib.pyplot as plt
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.ReLU()])
        self.plain = [nn.Linear(3, 4), nn.ReLU()]


network = Network()
found = list(network.named_modules())
lost = [(f"plain.{index}", layer) for index, layer in enumerate(network.plain)]
print("found:", [name for name, _ in found], "lost:", [name for name, _ in lost])
assert not {layer for _, layer in lost} & set(network.modules())
plt.figure(figsize=(6, 3.4), layout="constrained")
for row, (name, module) in enumerate([*found, *lost]):
    colour, line = ("gray", "--") if (name, module) in lost else ("black", "-")
    left = name.count(".") + bool(name)
    plt.plot([left - 0.9, left - 0.1], [-row, -row], line, color=colour)
    text = f"{name or 'network'}: {type(module).__name__}"
    plt.text(left, -row, text, color=colour, size=12, va="center")
plt.axis("off")
plt.show()
