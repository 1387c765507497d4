import matplotlib.pyplot as plt
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.ReLU()])
        self.plain = [nn.Linear(3, 4), nn.ReLU()]


net = Network()
found = dict(net.named_modules())
tree = {**found, "plain": net.plain, "plain.0": net.plain[0], "plain.1": net.plain[1]}
print("found:", list(found))
assert not set(net.plain) & set(net.modules())
plt.figure(figsize=(5, 3)).add_axes((0.1, 0.02, 0.6, 0.92)).set_axis_off()
for row, (name, item) in enumerate(tree.items()):
    colour, line = ("black", "-") if name in found else ("dimgray", "--")
    left, top = name.count(".") + bool(name), list(tree).index(name.rpartition(".")[0])
    plt.text(left, -row, f"{name} {type(item).__name__}", color=colour, va="center")
    if name:
        across = [left - 0.8, left - 0.8, left - 0.1]
        plt.plot(across, [-top - 0.3, -row, -row], line, color=colour)
plt.show()
