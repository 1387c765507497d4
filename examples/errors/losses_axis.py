import torch

from common_layers.drawing import show_cells

logits = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 9.0]])  # two samples, three classes
wrong, right = logits.softmax(dim=0), logits.softmax(dim=1)

# draw
show_cells(
    [logits, wrong, right],
    labels=["logits", "dim=0", "dim=1"],
    marks=[None, (0, 0, 2, 1), (0, 0, 1, 3)],
    same_scale=False,
)

# check
torch.testing.assert_close(wrong.sum(dim=0), torch.ones(3))
torch.testing.assert_close(right.sum(dim=1), torch.ones(2))
assert wrong[:, 0].tolist() == [0.5, 0.5]
