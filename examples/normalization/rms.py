import torch
from torch import nn

torch.manual_seed(0)
words = 3 + torch.randn(5, 8)
norm = nn.RMSNorm(8)
output = norm(words)
print("input  mean of the output  mean square")
for name, values in (
    ("words", words),
    ("words * 10", 10 * words),
    ("words - 3", words - 3),
):
    result = norm(values)
    print(f"{name}  {result.mean():.2f}  {result.square().mean():.2f}")

# check
mean_square = words.square().mean(dim=-1, keepdim=True)
by_hand = words / (mean_square + torch.finfo(words.dtype).eps).sqrt()
torch.testing.assert_close(output, by_hand)
assert norm.eps is None
torch.testing.assert_close(norm(10 * words), output)
assert not torch.allclose(norm(10 + words), output)
centred = words - words.mean(dim=-1, keepdim=True)
torch.testing.assert_close(norm(centred), nn.LayerNorm(8)(words), atol=1e-4, rtol=0)
