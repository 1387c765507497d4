import torch

from common_layers.drawing import show_cells

identity = torch.zeros(3, 3)
identity[1, 1] = 1
blur = torch.full((3, 3), 1 / 9)
detail = identity - blur
sharpen = identity + detail

# draw
show_cells(
    [9 * identity, 9 * detail, 9 * sharpen],
    labels=["9 · identity", "9 · detail", "9 · sharpen"],
    between=["+", "="],
)

# check
torch.testing.assert_close(sharpen.sum(), torch.tensor(1.0))
torch.testing.assert_close(detail.sum(), torch.tensor(0.0))
