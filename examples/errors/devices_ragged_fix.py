import torch
from torch import nn

rows = [torch.tensor([1, 2]), torch.tensor([3])]
padded = nn.utils.rnn.pad_sequence(rows, batch_first=True)
assert padded.tolist() == [[1, 2], [3, 0]]
