import torch
from torch.nn import functional

row = torch.ones(1, 1, 3)
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
bias = torch.tensor([0.5])
print("padding  output_padding  output")
for padding in (1, 0):
    for more in (0, 1):
        output = functional.conv_transpose1d(row, kernel, bias, 2, padding, more)
        print(f"{padding}  {more}  {output.flatten().tolist()}")

# check
cut = functional.conv_transpose1d(row, kernel, bias, 2, 1)
longer = functional.conv_transpose1d(row, kernel, bias, 2, 1, 1)
assert torch.equal(longer[..., :-1], cut)
assert longer[..., -1] == 3 * 1 + 0.5
assert functional.conv_transpose1d(row, kernel, bias, 2, 0, 1)[..., -1] == bias
