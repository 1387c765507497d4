# raises RuntimeError: Inference tensors cannot be saved for backward.
import torch
from torch import nn

with torch.inference_mode():
    features = torch.rand(2, 3)
nn.Linear(3, 1)(features).sum().backward()
