from itertools import product

import torch
from torch import nn

torch.manual_seed(0)
x, linear = torch.randn(4), nn.Linear(4, 1)
masks = torch.tensor(list(product([0.0, 1.0], repeat=4)))
thinned = x * masks / (1 - 0.5)
print(len(masks), "masks, each a network of its own")
assert len(masks) == 16

with torch.no_grad():
    each, whole = linear(thinned), linear(x)
    print("linear:    ", f"mean {each.mean():.4f}  evaluation {whole.item():.4f}")
    torch.testing.assert_close(each.mean(dim=0), whole)

    each, whole = linear(thinned).square(), linear(x).square()
    print("and square:", f"mean {each.mean():.4f}  evaluation {whole.item():.4f}")
    assert each.mean() > whole
