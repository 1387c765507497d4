import torch
from torch import nn

torch.manual_seed(0)
picture = torch.rand(1, 1, 4, 4)
minimum = -nn.MaxPool2d(2)(-picture)
print(minimum)

windows = picture.unfold(2, 2, 2).unfold(3, 2, 2)
torch.testing.assert_close(minimum, windows.amin(dim=(4, 5)))
