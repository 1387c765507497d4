import torch
from torch import nn
from torch.utils.data import BatchSampler

torch.manual_seed(0)
row = torch.randn(1, 4)
print("eval()       ", nn.BatchNorm1d(4).eval()(row).shape)
print("LayerNorm    ", nn.LayerNorm(4)(row).shape)

# a picture has many values per channel, so one alone is enough to run
picture = torch.randn(1, 4, 6, 6)
output = nn.BatchNorm2d(4)(picture)
print("one picture  ", output.shape)
torch.testing.assert_close(output, nn.InstanceNorm2d(4)(picture))

batches = BatchSampler(range(65), batch_size=32, drop_last=True)
print("drop_last    ", [len(batch) for batch in batches])
assert [len(batch) for batch in batches] == [32, 32]
