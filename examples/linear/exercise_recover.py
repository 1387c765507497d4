import torch

from common_layers.pictures import load_picture, to_batch

colours = to_batch(load_picture(mode="RGB")).permute(0, 2, 3, 1).reshape(-1, 3)
greys = to_batch(load_picture()).reshape(-1, 1)

weight = torch.linalg.lstsq(colours.double(), greys.double()).solution.T
print([round(value, 2) for value in weight[0].tolist()])
pillow = torch.tensor([[0.299, 0.587, 0.114]], dtype=torch.float64)
torch.testing.assert_close(weight, pillow, atol=0.005, rtol=0)
