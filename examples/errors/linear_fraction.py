# raises TypeError: failed to unpack the object at pos 2 with error "type must be tuple
from torch import nn

nn.Linear(64 / 2, 10)
