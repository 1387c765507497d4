# raises NotImplementedError: Cannot copy out of meta tensor; no data! Please use torch
from torch import nn

linear = nn.Linear(3, 4, device="meta")
linear.to("cpu")
