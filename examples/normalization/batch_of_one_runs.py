import torch
from torch import nn
from torch.utils.data import BatchSampler

torch.manual_seed(0)
row, image = torch.randn(1, 4), torch.randn(1, 4, 6, 6)
print("call  output")
print(f"BatchNorm1d(4).eval()(row)  {tuple(nn.BatchNorm1d(4).eval()(row).shape)}")
print(f"LayerNorm(4)(row)  {tuple(nn.LayerNorm(4)(row).shape)}")
print(f"BatchNorm2d(4)(image)  {tuple(nn.BatchNorm2d(4)(image).shape)}")

# check
torch.testing.assert_close(nn.BatchNorm2d(4)(image), nn.InstanceNorm2d(4)(image))
batches = BatchSampler(range(65), batch_size=32, drop_last=True)
assert [len(batch) for batch in batches] == [32, 32]
