import numpy as np
from matplotlib import cbook
from PIL import Image
from torchvision.transforms.functional import to_tensor

photo = Image.open(cbook.get_sample_data("grace_hopper.jpg", asfileobj=False))
grey = photo.convert("L")
sixteen_bits = Image.fromarray(np.array(grey).astype(np.uint16) * 257)
pictures = [photo.convert(mode) for mode in ("L", "RGB", "RGBA", "P", "I")]
print("mode  channels  type  lowest  highest")
for picture in [*pictures, sixteen_bits]:
    batch = to_tensor(picture)
    print(f"{picture.mode}  {len(batch)}  {batch.dtype}", end="  ")
    print(f"{batch.min():.0f}  {batch.max():.2f}")

# check
palette = to_tensor(photo.convert("P"))  # numbers of colours, not brightness
assert palette.shape == to_tensor(grey).shape
assert not palette.allclose(to_tensor(grey), atol=0.1)
assert to_tensor(sixteen_bits).min() < 0  # read as signed
assert to_tensor(photo.convert("I")).max() > 1
assert len(to_tensor(photo.convert("RGBA"))) == 4
