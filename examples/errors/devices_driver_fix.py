import torch
from torch import nn

torch.manual_seed(0)
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
assert nn.Linear(3, 4).to(device).weight.device.type == device.type
