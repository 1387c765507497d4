import torch
from torch import Tensor

from common_layers.convolution import SHARPEN, convolution_from_kernel
from common_layers.pictures import load_picture, show_pictures, to_batch, to_picture


def sharpen(strength: float) -> Tensor:
    """Return a 3 by 3 kernel that adds `strength` times the detail to the image."""
    identity = torch.zeros(3, 3)
    identity[1, 1] = 1
    blur = torch.full((3, 3), 1 / 9)
    return identity + strength * (identity - blur)


portrait = to_batch(load_picture().resize((112, 131)))
strengths = [0, 1, 3]
outputs = [convolution_from_kernel(sharpen(s))(portrait) for s in strengths]

# draw
show_pictures([to_picture(x) for x in outputs], [f"{s}" for s in strengths])

# check
torch.testing.assert_close(sharpen(1), SHARPEN)
torch.testing.assert_close(outputs[0], portrait[:, :, 1:-1, 1:-1])
for s in strengths:
    torch.testing.assert_close(sharpen(s).sum(), torch.tensor(1.0))
