import numpy as np
import torch
from torch import nn

from common_layers.pictures import load_picture

array = np.array(load_picture(mode="RGB"))
print("Pillow, NumPy   (height, width, channels)       ", array.shape)

picture = torch.from_numpy(array).permute(2, 0, 1).float() / 255
print("one picture     (channels, height, width)       ", tuple(picture.shape))

batch = picture.unsqueeze(0)
print("batch, PyTorch  (batch, channels, height, width)", tuple(batch.shape))

output = nn.Conv2d(3, 8, 3, padding=1)(batch)
print("eight features  (batch, channels, height, width)", tuple(output.shape))
assert output.shape == (1, 8, 600, 512)
assert picture[2, 100, 200] == array[100, 200, 2] / np.float32(255)
