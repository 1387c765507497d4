# raises TypeError: can't convert np.ndarray of type numpy.object_. The only supported
import numpy as np
import torch

table = np.array([1.0, "2.0"], dtype=object)
torch.from_numpy(table)
