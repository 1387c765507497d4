import torch

losses = torch.tensor([1.0, 2.0, 3.0])
assert losses.mean().item() == 2
assert losses.tolist() == [1, 2, 3]
