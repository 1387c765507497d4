import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.factor = nn.Parameter(torch.ones(3))
        self.register_buffer("mean", torch.zeros(3))
        self.register_buffer("grid", torch.arange(3.0), persistent=False)
        self.plain = torch.zeros(3)


scale = Scale().to(torch.float64)

# draw
print("attribute  parameters()  buffers()  state_dict()  to()")
for name in ("factor", "mean", "grid", "plain"):
    answers = [
        name in dict(scale.named_parameters()),
        name in dict(scale.named_buffers()),
        name in scale.state_dict(),
        getattr(scale, name).dtype == torch.float64,
    ]
    print(name, *["✓" if one else "✗" for one in answers], sep="  ")

# check
assert [name for name, _ in scale.named_parameters()] == ["factor"]
assert [name for name, _ in scale.named_buffers()] == ["mean", "grid"]
assert list(scale.state_dict()) == ["factor", "mean"]
assert scale.plain.dtype == torch.float32
