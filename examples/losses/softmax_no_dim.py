import warnings

import torch
from torch import nn

sequences = torch.arange(30.0).reshape(2, 5, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    guessed = nn.Softmax()(sequences)
print(str(caught[0].message).split(".")[0])

# check
assert "Implicit dimension choice" in str(caught[0].message)
assert torch.equal(guessed, sequences.softmax(dim=0))
