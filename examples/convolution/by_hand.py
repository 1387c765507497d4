import torch
from torch import nn

picture = torch.arange(16.0).reshape(4, 4)
kernel = torch.tensor([[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
print(picture)

output = torch.zeros(2, 2)
for i in range(2):
    for j in range(2):
        window = picture[i : i + 3, j : j + 3]
        output[i, j] = (window * kernel).sum()
print(output)
assert output[0, 0] == 5.0 + 10.0

convolution = nn.Conv2d(1, 1, 3, bias=False)
with torch.no_grad():
    convolution.weight.copy_(kernel)
torch.testing.assert_close(convolution(picture.reshape(1, 1, 4, 4))[0, 0], output)
