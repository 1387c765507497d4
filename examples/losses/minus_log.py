import matplotlib.pyplot as plt
import torch
from torch import nn

loss = nn.CrossEntropyLoss()
logits = torch.tensor([[2.0, 1.0, -1.0]])  # one sample, three classes
right = loss(logits, torch.tensor([0]))  # class 0 is the right one
wrong = loss(logits, torch.tensor([2]))
even = loss(torch.zeros(1, 10), torch.tensor([4]))  # ten classes, all alike

# draw
figure, axis = plt.subplots(figsize=(7, 2.4), layout="constrained")
probability = torch.linspace(0.004, 1, 300)
axis.plot(probability, -probability.log(), c="tab:blue", lw=2.5)
marks = [(right, "cat 0.71"), (wrong, "bird 0.04"), (even, "one of ten 0.1")]
for value, name in marks:
    place = (-value).exp().item()
    axis.plot(place, value.item(), "o", c="black", ms=8)
    says = f"{name}: {value:.2f}"
    axis.text(place + 0.02, value.item() + 0.1, says, va="bottom")
axis.set(xlabel="probability of the right class", ylabel="loss", xlim=(0, 1), ylim=0)
plt.show()

# check
assert round(right.item(), 2) == 0.35
assert round(wrong.item(), 2) == 3.35
torch.testing.assert_close(even, torch.tensor(10.0).log())
torch.manual_seed(0)
untrained = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
assert (
    abs(loss(untrained(torch.randn(256, 64)), torch.randint(0, 10, (256,))) - even)
    < 0.1
)
