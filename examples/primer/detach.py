import matplotlib.pyplot as plt
import torch
from torch import nn

from common_layers.pictures import load_picture, to_batch

torch.manual_seed(0)

portrait = to_batch(load_picture().resize((128, 150)).crop((0, 5, 128, 85)))
conv = nn.Conv2d(1, 1, kernel_size=3)
output = conv(portrait)
numbers = output.detach()
print("output:  recorded", output.requires_grad)
print("numbers: recorded", numbers.requires_grad)

# draw
figure, axes = plt.subplots(1, 2, figsize=(5.5, 1.8), layout="constrained")
axes[0].imshow(portrait[0, 0].numpy(), cmap="gray")
axes[1].imshow(numbers[0, 0].numpy(), cmap="gray")
for axis in axes:
    axis.set_axis_off()
plt.show()

# check
assert torch.equal(numbers, output)
assert numbers.data_ptr() == output.data_ptr()
message = ""
try:
    output.numpy()
except RuntimeError as error:
    message = str(error)
assert "detach" in message
w = torch.tensor(3.0, requires_grad=True)
assert torch.autograd.grad(w * w, w)[0] == 6
assert torch.autograd.grad(w * w.detach(), w)[0] == 3
