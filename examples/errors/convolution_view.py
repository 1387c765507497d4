import torch

photo = torch.arange(12).view(2, 2, 3)  # height, width, channels
print("first channel:", photo[..., 0].tolist())
print("view:         ", photo.view(3, 2, 2)[0].tolist())
assert photo.view(3, 2, 2)[0].tolist() == [[0, 1], [2, 3]]
