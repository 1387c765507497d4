from torch import nn

norm = nn.InstanceNorm2d(4, affine=True)
nn.init.ones_(norm.weight)
assert norm.weight.shape == (4,)
