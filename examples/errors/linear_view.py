# raises RuntimeError: s size and stride (at least one dimension spans across two conti
import torch

x = torch.rand(8, 3, 4, 5).permute(0, 2, 3, 1)
x.view(8, -1)
