# raises RuntimeError: is invalid for input of size
import torch

features = torch.rand(4, 16, 6, 6)
features.view(-1, 16 * 5 * 5)
