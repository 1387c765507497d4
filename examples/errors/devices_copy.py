# raises UserWarning: To copy construct from a tensor, it is recommended to use sourceT
import warnings

import torch

with warnings.catch_warnings(action="error"):  # or it only warns
    torch.tensor(torch.ones(3))
