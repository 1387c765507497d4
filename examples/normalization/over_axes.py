import torch
from torch import Tensor


def normalize_over(values: Tensor, axes: tuple[int, ...], eps: float = 1e-5) -> Tensor:
    mean = values.mean(axes, keepdim=True)
    variance = values.var(axes, correction=0, keepdim=True)
    return (values - mean) / torch.sqrt(variance + eps)


batch = torch.tensor([[3.0, 1.1], [9.0, 0.3], [11.0, 1.7], [17.0, 0.9]])
print("over axis 0:", normalize_over(batch, (0,)), sep="\n")
print("over axis 1:", normalize_over(batch, (1,)), sep="\n")

# check
same = torch.nn.BatchNorm1d(2)(batch), torch.nn.LayerNorm(2)(batch)
torch.testing.assert_close(normalize_over(batch, (0,)), same[0])
torch.testing.assert_close(normalize_over(batch, (1,)), same[1])
