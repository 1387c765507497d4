# raises TypeError: object of type 'generator' has no len()
from torch import nn

model = nn.Linear(3, 4)
len(model.parameters())
