from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

from common_layers.pictures import load_picture, to_batch

grey = load_picture()
colour = load_picture(mode="RGB")
sixteen_bits = Image.fromarray(np.array(grey).astype(np.uint16) * 257)
pictures = [grey, colour, colour.convert("RGBA"), colour.convert("P"), sixteen_bits]
print("mode  batch  mean distance")
with TemporaryDirectory() as folder:
    for picture in pictures:
        file = Path(folder, "portrait.png")
        picture.save(file)
        batch = to_batch(load_picture(file))
        distance = (batch - to_batch(grey)).abs().mean()
        print(f"{picture.mode}  {tuple(batch.shape)}  {distance:.2f}")
        assert batch.shape == (1, 1, 600, 512)
        assert distance < 0.05
