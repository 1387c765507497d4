# raises ValueError: At least one stride in the given numpy array is negative, and tens
import numpy as np
import torch

flipped = np.ones((8, 8, 3))[:, ::-1]
torch.from_numpy(flipped)
