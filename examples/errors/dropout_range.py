# raises ValueError: dropout probability has to be between 0 and 1, but got
from torch import nn

nn.Dropout(50)
