import torch
from torch import nn

torch.manual_seed(0)
images = 3 + 2 * torch.randn(3, 4, 5, 5)
norm = nn.InstanceNorm2d(4)
learning = nn.InstanceNorm2d(4, affine=True, track_running_stats=True)
print(list(norm.state_dict()))
print(list(learning.state_dict()))

# check
assert not list(norm.parameters())
groups_of_one = nn.GroupNorm(4, 4, affine=False)
torch.testing.assert_close(norm(images), groups_of_one(images))
torch.testing.assert_close(norm.eval()(images), groups_of_one(images))
learning.eval()
assert not torch.allclose(learning(images), norm(images), atol=0.5)
