import torch
from torch import nn

enlarge = nn.Upsample(scale_factor=2, mode="nearest")
convolution = nn.Conv1d(1, 1, 3, padding=1, bias=False)
nn.init.ones_(convolution.weight)
output = nn.Sequential(enlarge, convolution)(torch.ones(1, 1, 5))
print(output.flatten().int().tolist())

# check
assert (output[..., 1:-1] == 3).all()
