import torch
from torch import nn

# after n batches the running mean is (1 - 0.9**n) * 10; 0.9**22 is just below 0.1
norm = nn.BatchNorm1d(1, momentum=0.1)
running_mean = norm.get_buffer("running_mean")
batch = torch.tensor([[8.0], [12.0]])
steps = 0
while running_mean.item() < 9:
    norm(batch)
    steps += 1
print(steps, "batches")
assert steps == 22
assert 0.9**22 < 0.1 < 0.9**21
