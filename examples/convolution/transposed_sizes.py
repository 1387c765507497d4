import torch
from torch import nn

down = nn.Conv1d(1, 1, 3, stride=2)
up = nn.ConvTranspose1d(1, 1, 3, stride=2)
one_more = nn.ConvTranspose1d(1, 1, 3, stride=2, output_padding=1)
small = torch.zeros(1, 1, 3)
print("call  size in  size out")
print("Conv1d(1, 1, 3, stride=2)  7 ", down(torch.zeros(1, 1, 7)).shape[-1])
print("Conv1d(1, 1, 3, stride=2)  8 ", down(torch.zeros(1, 1, 8)).shape[-1])
print("ConvTranspose1d(1, 1, 3, stride=2)  3 ", up(small).shape[-1])
print(
    "ConvTranspose1d(1, 1, 3, stride=2, output_padding=1)  3 ",
    one_more(small).shape[-1],
)
print("up(small, output_size=[8])  3 ", up(small, output_size=[8]).shape[-1])

# check
assert down(torch.zeros(1, 1, 7)).shape[-1] == down(torch.zeros(1, 1, 8)).shape[-1] == 3
assert up(small).shape[-1] == (3 - 1) * 2 + 3 == 7
assert one_more(small).shape[-1] == up(small, output_size=[8]).shape[-1] == 8
