import torch

filtered = torch.tensor([-0.1, 0.5, 1.2])
wrapped = (filtered * 255).to(torch.int64) % 256
print(wrapped.tolist())
assert wrapped.tolist() == [231, 127, 50]
