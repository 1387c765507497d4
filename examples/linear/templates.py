import torch
from torch import nn

from common_layers.pictures import (
    draw_digits,
    show_pictures,
    to_picture,
    to_signed_picture,
)

torch.manual_seed(0)
digits = draw_digits()[:5]  # 0 to 4, shape (5, 16, 16)
labels = torch.arange(500) % 5
images = digits[labels] + 0.4 * torch.randn(500, 16, 16)

linear = nn.Linear(16 * 16, 5)
nn.init.zeros_(linear.weight)
optimizer = torch.optim.SGD(linear.parameters(), lr=0.02)
for _ in range(100):
    loss = nn.MSELoss()(linear(images.flatten(1)), torch.eye(5)[labels])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

# draw
show_pictures(
    [
        *[to_picture(image) for image in images[:5]],
        *[to_signed_picture(row.reshape(16, 16)) for row in linear.weight],
    ],
    [*["image"] * 5, *[f"weight[{number}]" for number in range(5)]],
    columns=5,
)

# check
scores = linear(images.flatten(1))
assert (scores.argmax(dim=1) == labels).all()
new = digits[labels] + 0.4 * torch.randn(500, 16, 16)
assert (linear(new.flatten(1)).argmax(dim=1) == labels).float().mean() > 0.99
