import torch
from torch import nn

torch.manual_seed(1)
print("layer  input  first sample, one number a channel")
for dropout, shape in (
    (nn.Dropout1d(0.5), (2, 6, 100)),
    (nn.Dropout2d(0.5), (2, 6, 8, 8)),
    (nn.Dropout3d(0.5), (2, 6, 4, 4, 4)),
):
    by_channel = dropout(torch.ones(shape)).flatten(2)
    numbers = " ".join(f"{number:.0f}" for number in by_channel[0, :, 0].tolist())
    print(f"{type(dropout).__name__}(0.5)  {shape}  {numbers}")
    assert torch.equal(by_channel.amin(2), by_channel.amax(2))
