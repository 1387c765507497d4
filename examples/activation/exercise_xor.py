import matplotlib.pyplot as plt
import torch
from torch import nn

first, last = nn.Linear(2, 2), nn.Linear(2, 1, bias=False)
with torch.no_grad():
    first.weight.copy_(torch.ones(2, 2))
    first.bias.copy_(torch.tensor([0.0, -1.0]))
    last.weight.copy_(torch.tensor([[1.0, -2.0]]))

corners = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
hidden = torch.relu(first(corners)).detach()
print(last(hidden).flatten().tolist())

# draw
figure, axes = plt.subplots(1, 2, figsize=(7, 2.8), layout="constrained")
for axis, points, title in zip(axes, [corners, hidden], ["x", "hidden"], strict=True):
    for (across, up), answer in zip(points, [0, 1, 1, 0], strict=True):
        fill = "tab:red" if answer else "white"
        axis.plot(across, up, "o", ms=16, mec="tab:red", mew=2, mfc=fill)
    axis.set_title(title)
    axis.set(xlim=(-0.4, 2.4), ylim=(-0.4, 1.4), xticks=[0, 1, 2], yticks=[0, 1])
axes[1].plot([-0.3, 2.4], [-0.4, 0.95], color="black", linestyle="--")
plt.show()

# check
assert last(hidden).flatten().tolist() == [0, 1, 1, 0]
padded = torch.cat([corners, torch.ones(4, 1)], dim=1)  # the best of one linear layer
answer = padded @ torch.linalg.lstsq(padded, last(hidden)).solution
torch.testing.assert_close(answer, torch.full((4, 1), 0.5))
