import torch
from torch import nn

torch.manual_seed(0)
sentences = torch.randn(2, 5, 8)  # (batch, words, features)
norm = nn.LayerNorm(8)
mean = sentences.mean(dim=-1, keepdim=True)
variance = sentences.var(dim=-1, correction=0, keepdim=True)
print("one mean for each word:", tuple(mean.shape))

by_hand = (sentences - mean) / (variance + norm.eps).sqrt()
torch.testing.assert_close(norm(sentences), by_hand)
torch.testing.assert_close(norm(sentences[0, 2]), by_hand[0, 2])
torch.testing.assert_close(norm.eval()(sentences), by_hand)
assert norm.weight.shape == norm.bias.shape == (8,)
