import torch
from torch import nn

batch = torch.tensor([[3.0], [9.0], [11.0], [17.0]])
norm = nn.BatchNorm1d(1, momentum=1.0)  # keep this batch's statistics alone
output = norm(batch)
divided_by = (batch - 10).square().sum() / output.square().sum()
kept = norm.get_buffer("running_var")
print("variance  value")
print(f"that it divided by  {divided_by:.2f}")
print(f"that it kept  {kept.item():.2f}")

# check
torch.testing.assert_close(divided_by, torch.tensor(100 / 4))
torch.testing.assert_close(kept, torch.tensor([100 / 3]))
