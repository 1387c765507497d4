import torch
from torch import nn

from common_layers.shapes import layer_call

scores, pixels = torch.zeros(8, 10), torch.zeros(2, 10, 4, 4)
classes = torch.zeros(8, dtype=torch.long)
rows = [
    (nn.CrossEntropyLoss(), scores, classes),
    (nn.CrossEntropyLoss(reduction="none"), scores, classes),
    (nn.CrossEntropyLoss(), pixels, torch.zeros(2, 4, 4, dtype=torch.long)),
    (nn.BCEWithLogitsLoss(), scores, torch.zeros(8, 10)),
    (nn.MSELoss(), scores, torch.zeros(8, 10)),
]
print("call  output  target  dtype of target  loss")
for loss, output, target in rows:
    kind = str(target.dtype).removeprefix("torch.")
    result = tuple(loss(output, target).shape)
    shapes = f"{tuple(output.shape)}  {tuple(target.shape)}"
    print(f"{layer_call(loss)}  {shapes}  {kind}  {result}")
