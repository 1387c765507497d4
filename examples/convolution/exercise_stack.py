import torch
from torch import nn

torch.manual_seed(0)

stack = nn.Sequential(
    nn.Conv2d(1, 1, 3, stride=2, padding=1),  # 64 -> 32, sees 3, jump 2
    nn.Conv2d(1, 1, 3, stride=2, padding=1),  # 32 -> 16, sees 7, jump 4
    nn.Conv2d(1, 1, 3, stride=2, padding=1),  # 16 -> 8, sees 15, jump 8
    nn.Conv2d(1, 1, 3, dilation=2, padding=2),  # 8 -> 8, sees 15 + 2 * 2 * 8 = 47
)
picture = torch.rand(1, 1, 64, 64, requires_grad=True)
output = stack(picture)
(gradient,) = torch.autograd.grad(output[0, 0, 4, 4], picture)
rows = gradient[0, 0].any(dim=1).nonzero()
print(tuple(output.shape), "sees", int(rows.max() - rows.min()) + 1, "pixels")

# check
most, jump = 1, 1
for _ in range(3):  # three layers of stride 2 and dilation 2
    most += 2 * (3 - 1) * jump
    jump *= 2
assert most == 29
