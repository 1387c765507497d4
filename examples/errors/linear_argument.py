# raises TypeError: Linear.__init__() missing 1 required positional argument: 'out_feat
from torch import nn

nn.Linear(10)
