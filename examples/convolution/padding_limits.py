import torch
from torch.nn import functional

row = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
print("padding_mode  at most, for a row of 4")
for mode in ("constant", "replicate", "reflect", "circular"):
    most = 0
    try:
        while most < 100:
            functional.pad(row, (most + 1, 0), mode=mode)
            most += 1
    except RuntimeError:
        pass
    print(f"{mode:12}  {most if most < 100 else 'no limit'}")
