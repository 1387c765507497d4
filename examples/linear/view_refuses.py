# raises RuntimeError: view size is not compatible with input tensor's size and stride
import torch
from torch import nn

channels_last = torch.rand(8, 3, 4, 5).permute(0, 2, 3, 1)

# check
flat = nn.Flatten()(channels_last)
assert torch.equal(flat, channels_last.reshape(8, -1))
assert flat.data_ptr() != channels_last.data_ptr()
assert not channels_last.is_contiguous()

channels_last.view(8, -1)
