import torch

from common_layers.drawing import show_cells

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(x.shape, x.dtype)
print(x[1])
print(x[1, 2])

# draw
show_cells([x, x[1], x[1, 2]], labels=["x", "x[1]", "x[1, 2]"], signed=False)

# check
assert x.shape == (2, 3)
assert x[1].shape == (3,)
assert x[1, 2].shape == ()
