import torch
from torch import nn
from torch.nn import functional

torch.manual_seed(2)
ones = torch.ones(8)
with torch.no_grad():
    without_gradient = nn.Dropout(0.5)(ones)
outputs = {
    "nn.Dropout(0.5).eval()(ones)": nn.Dropout(0.5).eval()(ones),
    "nn.Dropout(0.5)(ones) in no_grad": without_gradient,
    "functional.dropout(ones, 0.5)": functional.dropout(ones, 0.5),
    "functional.dropout(ones, 0.5, training=False)": (
        functional.dropout(ones, 0.5, training=False)
    ),
}
print("call  output")
for call, output in outputs.items():
    print(f"{call}  {' '.join(str(int(number)) for number in output.tolist())}")

# check
dropped = [bool((output == 0).any()) for output in outputs.values()]
assert dropped == [False, True, True, False]
