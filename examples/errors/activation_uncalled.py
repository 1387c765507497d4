# raises TypeError: torch.nn.modules.activation.ReLU is not a Module subclass
from torch import nn

nn.Sequential(nn.Linear(3, 4), nn.ReLU)
