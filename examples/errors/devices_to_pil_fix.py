import torch
from torchvision.transforms import ToPILImage

torch.manual_seed(0)
batch = torch.rand(1, 3, 8, 8)
assert ToPILImage()(batch[0].clamp(0, 1)).size == (8, 8)
