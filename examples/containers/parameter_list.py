import torch
from torch import Tensor, nn


class Polynomial(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.factors = nn.ParameterList([torch.tensor(float(k)) for k in (1, 2, 3)])
        self.window = nn.ParameterDict({"centre": torch.tensor(0.5)})

    def forward(self, x: Tensor) -> Tensor:
        x = x - self.window["centre"]
        terms = [factor * x**power for power, factor in enumerate(self.factors)]
        return torch.stack(terms).sum(dim=0)


polynomial = Polynomial()
for name, parameter in polynomial.named_parameters():
    print(name, parameter.item())

# 1 + 2 * 2 + 3 * 4 = 17
print(polynomial(torch.tensor(2.5)))
assert polynomial(torch.tensor(2.5)) == 17
assert all(isinstance(factor, nn.Parameter) for factor in polynomial.factors)
