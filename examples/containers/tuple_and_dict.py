import torch
from torch import nn


class Holder(nn.Module):
    def __init__(self, held: object) -> None:
        super().__init__()
        self.held = held


layer, parameter = nn.Linear(3, 4), nn.Parameter(torch.ones(3))

# draw
holders: dict[str, object] = {
    "(layer,)": (layer,),
    "[layer]": [layer],
    '{"a": layer}': {"a": layer},
    "nn.ModuleList([layer])": nn.ModuleList([layer]),
    'nn.ModuleDict({"a": layer})': nn.ModuleDict({"a": layer}),
    "[parameter]": [parameter],
    "nn.ParameterList([parameter])": nn.ParameterList([parameter]),
    'nn.ParameterDict({"a": parameter})': nn.ParameterDict({"a": parameter}),
}
print("self.held =  keys of state_dict()")
for text, held in holders.items():
    print(f"{text}  {' '.join(Holder(held).state_dict()) or '✗'}")

# check
for held in holders.values():
    assert bool(Holder(held).state_dict()) == isinstance(held, nn.Module)
