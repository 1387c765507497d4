# raises RuntimeError: mean(): could not infer output dtype. Input dtype must be either
import torch

labels = torch.tensor([1, 2, 3])
labels.mean()
