import torch
from torch import nn

torch.manual_seed(0)
words = torch.ones(2, 5, 3)  # (batch, words, features)

# Dropout1d drops along axis 1, so whole words go
dropped = nn.Dropout1d(0.5)(words)
print("words   ", dropped[:, :, 0].int().tolist())
assert torch.equal(dropped.amin(dim=2), dropped.amax(dim=2))

# the features have to stand on axis 1 to be dropped
dropped = nn.Dropout1d(0.5)(words.transpose(1, 2)).transpose(1, 2)
print("features", dropped[:, 0, :].int().tolist())
assert torch.equal(dropped.amin(dim=1), dropped.amax(dim=1))
