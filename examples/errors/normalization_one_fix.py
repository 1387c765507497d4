import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.rand(33, 4), batch_size=32, drop_last=True)
norm = nn.BatchNorm1d(4)
assert [norm(batch).shape for batch in loader] == [(32, 4)]
assert norm.eval()(torch.rand(1, 4)).shape == (1, 4)
