import torch

x = torch.ones(3, requires_grad=True)
assert x.detach().cpu().numpy().sum() == 3
