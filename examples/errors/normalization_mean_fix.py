import torch

labels = torch.tensor([1, 2, 3])
correct = labels == 2
assert labels.float().mean() == 2
assert correct.float().mean() == 1 / 3
