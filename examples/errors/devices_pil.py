# raises TypeError: img should be Tensor Image. Got <class 'PIL.Image.Image'>
from PIL import Image
from torchvision.transforms import Normalize

picture = Image.new("L", (8, 8))
Normalize([0.5], [0.5])(picture)
