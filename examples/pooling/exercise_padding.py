import torch
from torch import nn

row = torch.tensor([[[-3.0, -1.0, -2.0, -4.0]]])
largest = nn.MaxPool1d(kernel_size=2, padding=1)(row)
mean = nn.AvgPool1d(kernel_size=2, padding=1)(row)
print("max    ", largest.flatten().tolist())
print("average", mean.flatten().tolist())

# check
assert largest.flatten().tolist() == [-3, -1, -4]
assert mean.flatten().tolist() == [-1.5, -1.5, -2]
