import torch
from torch import nn

torch.manual_seed(0)
words = 3 + torch.randn(5, 8)
norm = nn.RMSNorm(8)
mean_square = words.square().mean(dim=-1, keepdim=True)
by_hand = words / (mean_square + torch.finfo(words.dtype).eps).sqrt()
torch.testing.assert_close(norm(words), by_hand)
print([name for name, _ in norm.named_parameters()], "eps", norm.eps)

output = norm(words)
print(f"mean square {output[0].square().mean():.3f}, mean {output[0].mean():.3f}")
assert output.mean(dim=-1).min() > 0.5

torch.testing.assert_close(norm(10 * words), output)
assert not torch.allclose(norm(10 + words), output)
centred = words - words.mean(dim=-1, keepdim=True)
torch.testing.assert_close(norm(centred), nn.LayerNorm(8)(words), atol=1e-4, rtol=0)
