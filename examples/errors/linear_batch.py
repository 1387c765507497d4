import torch
from torch import nn

batch = torch.zeros(8, 3, 4, 5)
print("call  input  output")
for call, x, flat in [
    ("Flatten()", batch, nn.Flatten()(batch)),
    ("torch.flatten(x)", batch, torch.flatten(batch)),
    ("Flatten()", batch[0], nn.Flatten()(batch[0])),
]:
    print(call, tuple(x.shape), tuple(flat.shape), sep="  ")

# check
assert torch.flatten(batch).shape == (480,)
assert torch.equal(torch.flatten(batch, start_dim=1), nn.Flatten()(batch))
assert nn.Flatten()(batch[0]).shape == (3, 20)
