import torch
from torch import nn

torch.manual_seed(0)
pictures = 3 + 2 * torch.randn(3, 4, 5, 5)
norm = nn.InstanceNorm2d(4)
print(norm)
print(list(norm.parameters()), dict(norm.state_dict()))
assert not list(norm.parameters())
assert not norm.state_dict()

groups_of_one = nn.GroupNorm(4, 4, affine=False)
torch.testing.assert_close(norm(pictures), groups_of_one(pictures))
torch.testing.assert_close(norm.eval()(pictures), groups_of_one(pictures))

learning = nn.InstanceNorm2d(4, affine=True, track_running_stats=True)
print(list(learning.state_dict()))
assert {"weight", "bias", "running_mean", "running_var"} < set(learning.state_dict())
