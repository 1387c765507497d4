from torch import nn

assert nn.Dropout(0.5).p == 0.5
