import torch

from common_layers.pictures import to_picture

values = torch.tensor([[-0.1, 0.5, 1.2]])
wrapped = (values * 255).to(torch.int64) % 256
clamped = to_picture(values)
print("wrapped", wrapped.flatten().tolist())
print("clamped", list(clamped.tobytes()))

assert wrapped.flatten().tolist() == [231, 127, 50]
assert list(clamped.tobytes()) == [0, 128, 255]
