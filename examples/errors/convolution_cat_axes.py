# raises RuntimeError: Tensors must have same number of dimensions: got
import torch

batch = torch.rand(1, 8, 4, 4)
single = torch.rand(8, 4, 4)
torch.cat([batch, single])
