import torch
from torch import nn

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
linear = nn.Linear(3, 4).to(device)
x = torch.rand(2, 3).to(device)
assert linear(x).device == x.device
