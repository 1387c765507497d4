# raises RuntimeError: t match the broadcast shape [
import torch
from torchvision.transforms import Normalize

grey = torch.rand(1, 8, 8)
Normalize([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])(grey)
