# raises UserWarning: To copy construct from a tensor, it is recommended to use sourceT
import warnings

import torch

warnings.simplefilter("error")  # or it only warns
torch.tensor(torch.ones(3))
