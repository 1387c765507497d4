import torch
from torch import Tensor, nn


class Polynomial(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.factors = nn.ParameterList([torch.tensor(float(k)) for k in (1, 2, 3)])

    def forward(self, x: Tensor) -> Tensor:
        terms = [factor * x**power for power, factor in enumerate(self.factors)]
        return torch.stack(terms).sum(dim=0)


polynomial = Polynomial()
print(list(polynomial.state_dict()), polynomial(torch.tensor(2.0)).item())

# check
assert polynomial(torch.tensor(2.0)) == 1 + 2 * 2 + 3 * 4
assert all(isinstance(factor, nn.Parameter) for factor in polynomial.factors)
