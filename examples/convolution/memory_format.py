import torch
from torch import nn

torch.manual_seed(0)

batch = torch.rand(2, 3, 8, 8)
channels_last = batch.to(memory_format=torch.channels_last)
convolution = nn.Conv2d(3, 4, 3).to(memory_format=torch.channels_last)
output = convolution(channels_last)
print("tensor  shape  stride")
print(f"batch  {tuple(batch.shape)}  {batch.stride()}")
print(f"channels_last  {tuple(channels_last.shape)}  {channels_last.stride()}")
print(f"convolution(channels_last)  {tuple(output.shape)}  {output.stride()}")

# check
assert torch.equal(batch, channels_last)
torch.testing.assert_close(convolution(batch), output)
assert output.is_contiguous(memory_format=torch.channels_last)
