import torch
from torch.nn import functional

torch.manual_seed(0)
images = [torch.rand(3, 8, 8), torch.rand(3, 9, 9)]
resized = [functional.interpolate(image[None], size=8)[0] for image in images]
assert torch.stack(resized).shape == (2, 3, 8, 8)
