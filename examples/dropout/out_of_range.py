# raises ValueError: dropout probability has to be between 0 and 1, but got 50
from torch import nn

nn.Dropout(50)
