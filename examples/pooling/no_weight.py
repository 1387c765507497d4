from torch import nn

pool = nn.AvgPool2d(2)
print(hasattr(pool, "weight"), dict(pool.state_dict()))
assert not hasattr(pool, "weight")
assert not pool.state_dict()
