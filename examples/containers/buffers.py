import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(3))
        self.register_buffer("grid", torch.arange(3.0), persistent=False)
        self.plain = torch.ones(3)


scale = Scale().to(torch.float64)
print("parameters", list(scale.parameters()))
print("buffers   ", [name for name, _ in scale.named_buffers()])
print("saved     ", list(scale.state_dict()))
print("moved     ", scale.mean.dtype, scale.grid.dtype, scale.plain.dtype)

assert [name for name, _ in scale.named_buffers()] == ["mean", "grid"]
assert list(scale.state_dict()) == ["mean"]
assert scale.grid.dtype == torch.float64
assert scale.plain.dtype == torch.float32
