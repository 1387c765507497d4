import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1)
running_mean = norm.get_buffer("running_mean")  # starts at 0
means, running, trained, evaluated = [], [0.0], [], []
for count in range(60):
    batch = 10 + 2 * torch.randn(8, 1)
    batch[0] = 13  # the same sample in every batch
    means.append(batch.mean().item())
    if count < 40:  # then training is over
        trained.append(norm.train()(batch)[0].item())
    evaluated.append(norm.eval()(batch)[0].item())
    running.append(running_mean.item())

# draw
for seen in (2, 10, 40, 60):
    if seen <= 40:
        now = f"train() gives {trained[seen - 1]:.1f}, eval() {evaluated[seen - 1]:.1f}"
    else:
        now = f"eval() since batch 40, always {evaluated[-1]:.1f}"
    print(f"batch {seen}: {now}")
    figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.1), layout="constrained")
    batches = range(1, seen + 1)
    left.plot(batches, means[:seen], "x", c="tab:red", ms=5, label="batch mean")
    left.plot(running[: seen + 1], c="tab:blue", lw=3, label="running mean")
    left.set(xlabel="batches seen", xlim=(-2, 62), ylim=(0, 13), yticks=(0, 5, 10))
    left.legend(loc="lower right")
    red = trained[:seen]
    right.plot(batches[:40], red, "x", c="tab:red", ms=5, label="train()")
    right.plot(batches, evaluated[:seen], c="tab:blue", lw=3, label="eval()")
    right.set(xlabel="batches seen", xlim=(-2, 62), ylabel="output for 13", ylim=(0, 8))
    right.legend(loc="upper right")
    plt.show()

# check
by_hand = 0.0
for mean, kept in zip(means[:40], running[1:41], strict=True):
    by_hand = 0.9 * by_hand + 0.1 * mean
    assert abs(by_hand - kept) < 1e-4
assert 9.5 < running[40] < 10.8
assert running[40:] == [running[40]] * 21  # eval() moves nothing
assert evaluated[39:] == [evaluated[39]] * 21
fresh = nn.BatchNorm1d(1)
fresh(torch.tensor([[1.0], [3.0], [5.0], [7.0]]))
expected = torch.tensor([0.9 * 1 + 0.1 * 20 / 3])  # squares 9, 1, 1, 9, over n - 1
torch.testing.assert_close(fresh.get_buffer("running_var"), expected)
assert max(trained) > 1.8
assert min(trained) < 0.9
assert evaluated[0] > 6
