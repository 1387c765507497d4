import torch
from torch import nn

from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture

torch.manual_seed(0)
portrait = to_batch(load_picture().resize((128, 150)))
blur = nn.AvgPool2d(5, stride=1, padding=2)
dropped = nn.Dropout(0.5)(portrait)

for name, picture in (("dropped", dropped), ("then blurred", blur(dropped))):
    pair = torch.stack([picture.flatten(), portrait.flatten()])
    print(f"{name}: correlation with the portrait {torch.corrcoef(pair)[0, 1]:.2f}")

pair = torch.stack([blur(dropped).flatten(), portrait.flatten()])
assert torch.corrcoef(pair)[0, 1] > 0.8
show_pictures(
    [to_picture(dropped), to_picture(blur(dropped)), to_picture(blur(portrait))],
    ["half the pixels", "averaged over 5 x 5", "all pixels, averaged"],
)
