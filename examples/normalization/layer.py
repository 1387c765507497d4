import torch
from torch import nn

from common_layers.normalization import normalize_over

torch.manual_seed(0)
sentences = torch.randn(2, 5, 8)  # (batch, words, features)
norm = nn.LayerNorm(8)
output = norm(sentences)
print("means", tuple(sentences.mean(dim=-1).shape), "weight", tuple(norm.weight.shape))

# check
torch.testing.assert_close(output, normalize_over(sentences, (2,)))
torch.testing.assert_close(norm(sentences[0, 2]), output[0, 2])
torch.testing.assert_close(norm.eval()(sentences), output)
assert norm.weight.shape == norm.bias.shape == (8,)
