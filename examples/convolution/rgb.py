# raises RuntimeError: to have 1 channels, but got 3 channels instead
from matplotlib import cbook
from PIL import Image
from torch import nn
from torchvision.transforms.functional import to_tensor

photo = Image.open(cbook.get_sample_data("grace_hopper.jpg", asfileobj=False))
nn.Conv2d(1, 1, 3)(to_tensor(photo).unsqueeze(0))
