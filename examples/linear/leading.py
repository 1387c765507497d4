import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 4)

for leading in [(), (2,), (2, 5), (2, 5, 6, 7), (0,)]:
    x = torch.randn(*leading, 3)
    y = linear(x)
    print(tuple(x.shape), "->", tuple(y.shape))
    assert y.shape == (*leading, 4)
    one_by_one = [linear(vector) for vector in x.reshape(-1, 3)]
    if one_by_one:
        torch.testing.assert_close(y, torch.stack(one_by_one).reshape(y.shape))
