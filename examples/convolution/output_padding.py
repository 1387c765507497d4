import torch
from torch.nn import functional

row = torch.ones(1, 1, 3)
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
bias = torch.tensor([0.5])

cut = functional.conv_transpose1d(row, kernel, bias, stride=2, padding=1)
longer = functional.conv_transpose1d(
    row, kernel, bias, stride=2, padding=1, output_padding=1
)
print("padding 1:", cut.flatten().tolist())
print("one more: ", longer.flatten().tolist())
assert torch.equal(longer[..., :-1], cut)
assert longer[..., -1] == 3 * 1 + 0.5

whole = functional.conv_transpose1d(row, kernel, bias, stride=2)
beyond = functional.conv_transpose1d(row, kernel, bias, stride=2, output_padding=1)
print("padding 0:", whole.flatten().tolist())
print("one more: ", beyond.flatten().tolist())
assert beyond[..., -1] == bias
