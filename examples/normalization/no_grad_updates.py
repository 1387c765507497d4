import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1)
running_mean = norm.get_buffer("running_mean")
batch = 10 + torch.randn(32, 1)
print("call  running mean")
with torch.no_grad():
    for call in ("norm(batch)", "norm(batch)", "norm.eval()(batch)"):
        norm.train(call == "norm(batch)")
        norm(batch)
        print(f"{call}  {running_mean.item():.2f}")

# check
assert norm.num_batches_tracked == 2
