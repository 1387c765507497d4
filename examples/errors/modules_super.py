# raises AttributeError: cannot assign module before Module.__init__() call
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        self.linear = nn.Linear(3, 4)


Network()
