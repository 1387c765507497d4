import torch
from torch import nn

pictures = torch.zeros(8, 3, 4, 5)
print("nn.Flatten()(pictures)  ", tuple(nn.Flatten()(pictures).shape))
print("torch.flatten(pictures) ", tuple(torch.flatten(pictures).shape))
print("nn.Flatten()(pictures[0])", tuple(nn.Flatten()(pictures[0]).shape))

assert nn.Flatten()(pictures).shape == (8, 60)
assert torch.flatten(pictures).shape == (480,)
assert torch.equal(torch.flatten(pictures, start_dim=1), nn.Flatten()(pictures))
assert nn.Flatten()(pictures[0]).shape == (3, 20)
