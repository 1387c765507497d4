import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(133)
words = torch.ones(1, 5, 4)  # (batch, words, features)
whole_words = nn.Dropout1d(0.5)(words)
whole_features = nn.Dropout1d(0.5)(words.transpose(1, 2)).transpose(1, 2)

# draw
show_cells(
    [words[0], whole_words[0], whole_features[0]],
    labels=["input", "Dropout1d", "transposed"],
    between=["→", ""],
)

# check
assert torch.equal(whole_words.amin(2), whole_words.amax(2))
assert torch.equal(whole_features.amin(1), whole_features.amax(1))
assert 0 < whole_words.count_nonzero() < 20
assert 0 < whole_features.count_nonzero() < 20
