import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

torch.manual_seed(0)
portrait = to_batch(load_picture().resize((64, 75)))
scale = nn.Dropout(0.5)(torch.ones_like(portrait))  # 0 or 2, pixel by pixel
mask = (scale > 0).float()
dropped = portrait * scale
print(f"values of the scale: {scale.unique().tolist()}, kept: {mask.mean():.0%}")

assert scale.unique().tolist() == [0, 2]
assert abs(mask.mean().item() - 0.5) < 0.05

show_pictures(
    [to_picture(portrait), to_picture(mask), to_picture(dropped)],
    ["as it came", "the mask, p = 0.5", "masked and doubled"],
)
