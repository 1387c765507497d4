import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1, momentum=0.1)
mean, variance = norm.get_buffer("running_mean"), norm.get_buffer("running_var")
print("batch  mean  running mean  variance  running variance")
by_hand = torch.zeros(1), torch.ones(1)
for at, batch in enumerate(3 + 2 * torch.randn(4, 32, 1)):
    norm(batch)
    row = (batch.mean(), mean.item(), batch.var(), variance.item())
    print(f"{at + 1}  " + "  ".join(f"{value:.2f}" for value in row))
    by_hand = 0.9 * by_hand[0] + 0.1 * row[0], 0.9 * by_hand[1] + 0.1 * row[2]

# check
torch.testing.assert_close(mean, by_hand[0])
torch.testing.assert_close(variance, by_hand[1])
