import torch
from torch import nn

photo = torch.rand(480, 640, 3)  # torch.from_numpy(array) shares NumPy's order
batch = photo.permute(2, 0, 1).unsqueeze(0)
print(tuple(batch.shape), "->", tuple(nn.Conv2d(3, 16, 3)(batch).shape))

# check
assert torch.equal(batch[0, 1], photo[:, :, 1])
assert not torch.equal(photo.reshape(3, 480, 640), batch[0])
