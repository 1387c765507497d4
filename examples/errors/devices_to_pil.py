# raises ValueError: pic should be 2/3 dimensional. Got 4 dimensions.
import torch
from torchvision.transforms import ToPILImage

batch = torch.rand(1, 3, 8, 8)
ToPILImage()(batch)
