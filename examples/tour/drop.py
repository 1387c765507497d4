import torch
from torch import nn

from common_layers.drawing import show_cells

torch.manual_seed(9)

x = torch.randn(4, 3)
linear, norm = nn.Linear(3, 4), nn.BatchNorm1d(4)
nn.init.constant_(norm.weight, 4)
before = norm(linear(x))
dropout = nn.Dropout(0.5)
training = dropout(before)
evaluation = dropout.eval()(before)

# draw
labels = ["before", "train()", "eval()"]
show_cells([before, training, evaluation], labels=labels, decimals=1)

# check
survived = training != 0
assert torch.equal(training[survived], 2 * before[survived])
assert torch.equal(evaluation, before)
assert int((~survived).sum()) == 7
