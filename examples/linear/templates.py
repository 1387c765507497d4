from copy import deepcopy

import torch
from torch import nn

from common_layers.pictures import (
    draw_digits,
    show_pictures,
    to_picture,
    to_signed_picture,
)

torch.manual_seed(0)
labels = torch.arange(500) % 5  # 0 1 2 3 4 0 1 2 3 4 …
images = draw_digits()[labels] + 0.4 * torch.randn(500, 16, 16)
linear = nn.Linear(16 * 16, 5)
nn.init.zeros_(linear.weight)
optimizer = torch.optim.SGD(linear.parameters(), lr=0.02)
history = []
for _ in range(100):
    loss = nn.MSELoss()(linear(images.flatten(1)), torch.eye(5)[labels])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(deepcopy(linear))

# draw
shares = []
for step in (1, 5, 20, 100):
    trained = history[step - 1]
    right = trained(images.flatten(1)).argmax(dim=1) == labels
    shares.append(right.float().mean().item())
    print(f"step {step}: {shares[-1]:.0%} recognized")
    show_pictures(
        [
            *[to_picture(image) for image in images[:5]],
            *[to_signed_picture(row.reshape(16, 16)) for row in trained.weight],
        ],
        [*[""] * 5, *[f"weight[{number}]" for number in range(5)]],
        columns=5,
    )

# check
assert shares[0] < 0.6 < 0.9 < shares[1]
assert shares[-1] == 1
new = draw_digits()[labels] + 0.4 * torch.randn(500, 16, 16)
assert (linear(new.flatten(1)).argmax(dim=1) == labels).float().mean() > 0.99
means = torch.stack([images[labels == n].mean(dim=0).flatten() for n in range(5)])
first = history[0].weight.detach()
assert torch.corrcoef(torch.cat([first, means]))[range(5), range(5, 10)].min() > 0.95
