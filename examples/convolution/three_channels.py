import torch
from torch.nn import functional

from common_layers.drawing import show_cells

torch.manual_seed(0)
image = torch.randint(0, 3, (3, 3, 3)).float()
kernels = torch.randint(-1, 2, (3, 2, 2)).float()

filtered = [
    functional.conv2d(channel[None, None], kernel[None, None])[0, 0]
    for channel, kernel in zip(image, kernels, strict=True)
]
output = functional.conv2d(image[None], kernels[None])[0, 0]

# draw
nothing, unknown = torch.full((1, 1), torch.nan), torch.full((2, 2), torch.nan)
names = ["red", "green", "blue"]
for count in (1, 2, 3):
    done = filtered[:count]
    added = torch.stack(done).sum(0)
    terms = " + ".join(f"{one[0, 0]:.0f}" for one in done)
    print(f"{' + '.join(names[:count])}, upper left: {terms} = {added[0, 0]:.0f}")
    now = [at == count - 1 for at in range(3)]
    windows = [(0, 0, 2, 2) if one else None for one in now]
    sums = [(0, 0, 1, 1) if one else None for one in now]
    rows = [*image, nothing, *kernels, nothing, *done, *[unknown] * (3 - count), added]
    show_cells(
        rows,
        labels=[*names, "", *["* kernel"] * 3, "", *["="] * 3, "output"],
        between=[""] * 8 + ["+", "+", "="],
        marks=[*windows, None, *windows, None, *sums, (0, 0, 1, 1)],
        columns=4,
        signed=[False] * 4 + [True] * 8,
    )

# check
assert torch.equal(added, output)
