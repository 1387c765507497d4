import torch
from torch import Tensor


def double(input: Tensor) -> Tensor:  # noqa: A002  hides the built-in, to show it
    print("inside:  input can be called:", callable(input))
    assert not callable(input)
    return 2 * input


print("outside: input can be called:", callable(input))
assert callable(input)
assert double(torch.ones(())) == 2
