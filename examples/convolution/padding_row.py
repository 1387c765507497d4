import torch
from torch.nn import functional

row = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
padded = {
    "zeros": functional.pad(row, (2, 2)),
    "replicate": functional.pad(row, (2, 2), mode="replicate"),
    "reflect": functional.pad(row, (2, 2), mode="reflect"),
    "circular": functional.pad(row, (2, 2), mode="circular"),
}
print("padding_mode  1 2 3 4 padded by 2")
for mode, numbers in padded.items():
    print(f"{mode:12}  {' '.join(str(int(number)) for number in numbers[0])}")

# check
assert padded["zeros"].tolist() == [[0, 0, 1, 2, 3, 4, 0, 0]]
assert padded["replicate"].tolist() == [[1, 1, 1, 2, 3, 4, 4, 4]]
assert padded["reflect"].tolist() == [[3, 2, 1, 2, 3, 4, 3, 2]]
assert padded["circular"].tolist() == [[3, 4, 1, 2, 3, 4, 1, 2]]
