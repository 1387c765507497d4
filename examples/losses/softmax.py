import torch

from common_layers.drawing import show_cells

logits = torch.tensor([2.0, 1.0, -1.0])
powers = logits.exp()
probabilities = powers / powers.sum()

raised = (logits + 3).softmax(dim=0)  # the same in one call
doubled = (logits * 2).softmax(dim=0)

# draw
empty = torch.full((3,), torch.nan)
rows = [(logits, powers, probabilities), (logits + 3, empty, raised)]
rows.append((logits * 2, empty, doubled))
show_cells(
    [grid for row in rows for grid in row],
    labels=[
        "logits",
        "e^logits",
        "softmax",
        "logits + 3",
        "",
        "",
        "logits · 2",
        "",
        "",
    ],
    columns=3,
    same_scale=False,
    between=["→", "→", "", "", "", "", "", ""],
)

# check
torch.testing.assert_close(probabilities, logits.softmax(dim=0))
torch.testing.assert_close(probabilities.sum(), torch.tensor(1.0))
torch.testing.assert_close(raised, probabilities)
assert doubled[0] > probabilities[0]
