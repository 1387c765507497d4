import torch
from torch import Tensor, nn

from common_layers.pictures import (
    draw_digits,
    show_pictures,
    to_picture,
    to_signed_picture,
)

torch.manual_seed(0)
labels = torch.arange(500) % 5
images = draw_digits()[labels] + 0.4 * torch.randn(500, 16, 16)
pixels = images.flatten(1)
order = torch.randperm(256)


def train(pixels: Tensor) -> tuple[nn.Linear, float]:
    linear = nn.Linear(256, 5)
    nn.init.zeros_(linear.weight)
    nn.init.zeros_(linear.bias)
    optimizer = torch.optim.SGD(linear.parameters(), lr=0.02)
    for _ in range(100):
        loss = nn.MSELoss()(linear(pixels), torch.eye(5)[labels])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return linear, loss.item()


plain, plain_loss = train(pixels)
mixed, mixed_loss = train(pixels[:, order])
back = mixed.weight[:, order.argsort()]  # each weight where its pixel came from

# draw
show_pictures(
    [
        to_picture(images[4]),
        to_picture(pixels[4, order].reshape(16, 16)),
        to_signed_picture(mixed.weight[4].reshape(16, 16)),
        to_signed_picture(back[4].reshape(16, 16)),
    ],
    ["image", "shuffled", "weight[4]", "put back"],
    columns=4,
)

# check
assert abs(plain_loss - mixed_loss) < 1e-6
torch.testing.assert_close(back, plain.weight, atol=1e-5, rtol=0)
