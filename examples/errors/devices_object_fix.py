import numpy as np
import torch

table = np.array([1.0, "2.0"], dtype=object)
assert torch.from_numpy(table.astype(np.float32)).sum() == 3
