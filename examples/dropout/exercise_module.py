import torch
from torch import Tensor, nn


class OwnDropout(nn.Module):
    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        kept = torch.rand_like(x) >= self.p
        return x * kept / (1 - self.p)


torch.manual_seed(0)
x = torch.rand(1_000_000)
for dropout in (OwnDropout(0.3), nn.Dropout(0.3)):
    output = dropout(x)
    print(f"dropped {(output == 0).float().mean():.2f}, mean {output.mean():.2f}")
    assert abs((output == 0).float().mean().item() - 0.3) < 0.01
    torch.testing.assert_close(output[output != 0], (x / 0.7)[output != 0])
    assert torch.equal(dropout.eval()(x), x)
