import matplotlib.pyplot as plt
import torch
from torch import nn

first = torch.linspace(-4, 6, 201, requires_grad=True)
others = torch.tensor([1.0, 0.0]).expand(201, 2)
shares = nn.Softmax(dim=1)(torch.cat([first[:, None], others], dim=1))

figure, axes = plt.subplots(2, 1, figsize=(6, 7), layout="constrained", sharex=True)
styles = [("-", "tab:blue"), ("--", "tab:red"), (":", "black")]
slopes = []
for index, (style, color) in enumerate(styles):
    (slope,) = torch.autograd.grad(shares[:, index].sum(), first, retain_graph=True)
    slopes.append(slope)
    label = f"class {index}"
    axes[0].plot(first.detach(), shares[:, index].detach(), style, c=color, label=label)
    axes[1].plot(first.detach(), slope, style, c=color)
torch.testing.assert_close(sum(slopes), torch.zeros(201))
axes[0].set_title("probability", fontsize=14)
axes[0].legend(fontsize=12)
axes[1].set_title("gradient of each probability", fontsize=14)
axes[1].set_xlabel("logit of class 0", fontsize=12)
plt.show()
