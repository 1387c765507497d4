import torch

torch.manual_seed(0)
device = torch.device("mps" if torch.backends.mps.is_available() else "cpu")
assert torch.rand(3).to(device).device.type == device.type
