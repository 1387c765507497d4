from PIL import Image
from torchvision.transforms import Normalize
from torchvision.transforms.functional import to_tensor

picture = Image.new("L", (8, 8))
tensor = to_tensor(picture)
assert Normalize([0.5], [0.5])(tensor).shape == (1, 8, 8)
