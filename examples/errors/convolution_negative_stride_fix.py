import numpy as np
import torch

flipped = np.ones((8, 8, 3))[:, ::-1]
assert torch.from_numpy(flipped.copy()).shape == (8, 8, 3)
