import torch
from torch.nn import functional

row = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
rows = {
    "zeros": functional.pad(row, (2, 2), mode="constant", value=0),
    "replicate": functional.pad(row, (2, 2), mode="replicate"),
    "reflect": functional.pad(row, (2, 2), mode="reflect"),
    "circular": functional.pad(row, (2, 2), mode="circular"),
}
for name, padded in rows.items():
    print(f"{name:9}", padded[0].int().tolist())

assert rows["zeros"].tolist() == [[0, 0, 1, 2, 3, 4, 0, 0]]
assert rows["replicate"].tolist() == [[1, 1, 1, 2, 3, 4, 4, 4]]
assert rows["reflect"].tolist() == [[3, 2, 1, 2, 3, 4, 3, 2]]
assert rows["circular"].tolist() == [[3, 4, 1, 2, 3, 4, 1, 2]]
