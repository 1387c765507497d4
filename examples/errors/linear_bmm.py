# raises RuntimeError: Expected size for first two dimensions of batch2 tensor to be: [
import torch

queries = torch.rand(2, 5, 4)
keys = torch.rand(2, 5, 4)
queries @ keys
