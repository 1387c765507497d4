# raises AttributeError: 'NoneType' object has no attribute 'zero_'
from torch import nn

linear = nn.Linear(3, 1)
linear.weight.grad.zero_()
