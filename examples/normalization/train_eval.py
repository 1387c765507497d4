import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1)
running_mean = norm.get_buffer("running_mean")  # starts at 0
means, running, trained, evaluated = [], [0.0], [], []
for _ in range(60):
    batch = 10 + 2 * torch.randn(8, 1)
    batch[0] = 13  # the same sample in every batch
    means.append(batch.mean().item())
    trained.append(norm.train()(batch)[0].item())
    evaluated.append(norm.eval()(batch)[0].item())
    running.append(running_mean.item())

# draw
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.45), layout="constrained")
left.plot(range(1, 61), means, "x", c="tab:red", ms=5, label="batch mean")
left.plot(running, c="tab:blue", lw=3, label="running mean")
left.set(xlabel="batches seen", ylim=(0, 13), yticks=(0, 5, 10))
left.legend(loc="lower right")
right.plot(range(1, 61), trained, "x", c="tab:red", ms=5, label="train()")
right.plot(range(1, 61), evaluated, c="tab:blue", lw=3, label="eval()")
right.set(xlabel="batches seen", ylabel="output for 13", ylim=(0, 6))
right.legend(loc="upper right")
plt.show()

# check
by_hand = 0.0
for mean, kept in zip(means, running[1:], strict=True):
    by_hand = 0.9 * by_hand + 0.1 * mean
    assert abs(by_hand - kept) < 1e-4
assert 9.5 < running[-1] < 10.8
fresh = nn.BatchNorm1d(1)
fresh(torch.tensor([[1.0], [3.0], [5.0], [7.0]]))
expected = torch.tensor([0.9 * 1 + 0.1 * 20 / 3])  # squares 9, 1, 1, 9, over n - 1
torch.testing.assert_close(fresh.get_buffer("running_var"), expected)
late = torch.tensor([trained, evaluated])[:, 40:]
assert late[0].max() > 1.8
assert late[0].min() < 0.9
assert late[1].max() - late[1].min() < 0.5
