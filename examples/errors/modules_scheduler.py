# raises UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`.
import warnings

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
with warnings.catch_warnings(action="error"):  # or it only warns
    scheduler.step()
