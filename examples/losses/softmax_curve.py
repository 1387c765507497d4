import matplotlib.pyplot as plt
import torch

first = torch.linspace(-4, 6, 201, requires_grad=True)
others = torch.tensor([1.0, 0.0]).expand(201, 2)
probabilities = torch.cat([first[:, None], others], dim=1).softmax(dim=1)
slopes = [
    torch.autograd.grad(column.sum(), first, retain_graph=True)[0]
    for column in probabilities.T
]

# draw
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.7), layout="constrained")
looks = zip(("-", "--", ":"), ("tab:blue", "tab:red", "black"), strict=True)
for at, (style, color) in enumerate(looks):
    values = probabilities[:, at].detach()
    left.plot(first.detach(), values, style, c=color, label=f"class {at}")
    right.plot(first.detach(), slopes[at], style, c=color)
left.set(xlabel="logit of class 0", ylabel="probability", xlim=(-4, 10))
right.set(xlabel="logit of class 0", ylabel="slope")
left.legend(loc="center right")
plt.show()

# check
torch.testing.assert_close(sum(slopes), torch.zeros(201))
