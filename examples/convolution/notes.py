import matplotlib.pyplot as plt
import torch
from matplotlib import cbook
from PIL import Image
from torch import nn
from torchvision.transforms.functional import to_tensor

photo = cbook.get_sample_data("grace_hopper.jpg", asfileobj=False)
portrait = Image.open(photo).convert("L").resize((128, 150))
batch = to_tensor(portrait).unsqueeze(0)
kernel = torch.full((3, 3), -1 / 9)
kernel[1, 1] = 1
convolution = nn.Conv2d(1, 1, kernel_size=3, stride=1, bias=False)
with torch.no_grad():
    convolution.weight.copy_(kernel)
output = convolution(batch).detach()
print(tuple(batch.shape), "->", tuple(output.shape))
assert output.shape == (1, 1, 148, 126)

figure, axes = plt.subplots(1, 2, figsize=(7, 4.4), layout="constrained")
for axis, picture, title in zip(axes, (batch, output), ("in", "out"), strict=True):
    pixels = picture.squeeze().numpy()
    axis.imshow(pixels, cmap="gray", vmin=0, vmax=1, interpolation="nearest")
    axis.set(title=title, xticks=[], yticks=[])
plt.show()
