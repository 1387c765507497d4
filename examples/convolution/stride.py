import torch
from torch import nn

torch.manual_seed(0)
picture = torch.rand(1, 1, 8, 8)
every = nn.Conv2d(1, 1, 3)
every_second = nn.Conv2d(1, 1, 3, stride=2)
every_second.load_state_dict(every.state_dict())

print(tuple(every(picture).shape), tuple(every_second(picture).shape))
torch.testing.assert_close(every_second(picture), every(picture)[:, :, ::2, ::2])
