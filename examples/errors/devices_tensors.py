# raises ValueError: only one element tensors can be converted to Python scalars
import torch

features = [torch.ones(2), torch.zeros(2)]
torch.tensor(features)
