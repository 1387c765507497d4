import numpy as np
from matplotlib import cbook
from PIL import Image
from torchvision.transforms.functional import to_tensor

photo = Image.open(cbook.get_sample_data("grace_hopper.jpg", asfileobj=False))
grey = photo.convert("L")
sixteen_bits = Image.fromarray(np.array(grey).astype(np.uint16) * 257)
pictures = [photo.convert(mode) for mode in ("L", "RGB", "RGBA", "P", "I")]
for picture in [*pictures, sixteen_bits]:
    batch = to_tensor(picture)
    print(f"{picture.mode:5}{len(batch)} channels  {batch.dtype}", end="  ")
    print(f"{batch.min():.0f} to {batch.max():.2f}")
    if picture.mode == "P":  # numbers of colours, not brightness
        assert batch.shape == to_tensor(grey).shape
        assert not batch.allclose(to_tensor(grey), atol=0.1)
    if picture.mode == "I;16":  # read as signed, so the brightest come out negative
        assert batch.min() < 0
    if picture.mode in ("I", "I;16"):
        assert batch.max() > 1

assert len(to_tensor(photo.convert("RGBA"))) == 4
