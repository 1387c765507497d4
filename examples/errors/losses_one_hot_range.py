# raises RuntimeError: Class values must be smaller than num_classes.
import torch
from torch.nn import functional

functional.one_hot(torch.tensor([0, 5]), num_classes=5)
