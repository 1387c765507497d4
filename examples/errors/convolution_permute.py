# raises RuntimeError: permute(sparse_coo): number of dimensions in the tensor input do
import torch

photo = torch.rand(28, 28, 3)
photo.permute(0, 3, 1, 2)
