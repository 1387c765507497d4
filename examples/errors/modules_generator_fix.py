from torch import nn

model = nn.Linear(3, 4)
count = sum(parameter.numel() for parameter in model.parameters())
assert count == 3 * 4 + 4
