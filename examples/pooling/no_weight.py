from torch import nn

pool = nn.AvgPool2d(2)
print(hasattr(pool, "weight"), list(pool.parameters()), dict(pool.state_dict()))

# check
assert not hasattr(pool, "weight")
assert not pool.state_dict()
