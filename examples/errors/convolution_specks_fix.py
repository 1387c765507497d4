import torch

filtered = torch.tensor([-0.1, 0.5, 1.2])
clamped = (filtered.clamp(0, 1) * 255).to(torch.uint8)
assert clamped.tolist() == [0, 127, 255]
