import torch
from torch import nn

torch.manual_seed(0)
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
linear = nn.Linear(3, 4).to(device)
x = torch.rand(2, 3).to(device)
assert linear(x).device == x.device
