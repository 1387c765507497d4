import torch
from torch import nn

upsample = nn.Upsample(scale_factor=2, mode="nearest")
convolution = nn.Conv1d(1, 1, 3, padding=1, bias=False)
nn.init.ones_(convolution.weight)
output = nn.Sequential(upsample, convolution)(torch.ones(1, 1, 5))
print(output.int().tolist())

assert (output[..., 1:-1] == 3).all()
