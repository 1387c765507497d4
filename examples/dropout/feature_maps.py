import torch
from torch import nn

from common_layers import pictures

torch.manual_seed(1)
portrait = pictures.to_batch(pictures.load_picture().resize((64, 75)))
rows = torch.tensor([[1.0, 2.0, 1.0], [0.0, 0.0, 0.0], [-1.0, -2.0, -1.0]])
edges = nn.Conv2d(1, 3, 3, bias=False)
with torch.no_grad():
    edges.weight.copy_(torch.stack([rows, rows.T, rows + rows.T])[:, None])
    maps = edges(portrait)
    pixels, whole = nn.Dropout(0.5)(maps), nn.Dropout2d(0.5)(maps)
print("whole maps kept:", whole[0].flatten(1).any(dim=1).tolist())
assert pixels[0].flatten(1).any(dim=1).all()
assert not whole[0].flatten(1).any(dim=1).all()

stacks = {"untouched": maps, "Dropout": pixels, "Dropout2d": whole}
pictures.show_pictures(
    [pictures.to_signed_picture(one) for stack in stacks.values() for one in stack[0]],
    [f"{name}, map {number}" for name in stacks for number in range(3)],
)
