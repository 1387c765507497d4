import torch
from torch import nn

scores, classes = torch.zeros(8, 10), torch.zeros(8, dtype=torch.long)
cross_entropy, binary = nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss()
pairs = {
    "cross_entropy(scores, classes.float())": (cross_entropy, classes.float()),
    "cross_entropy(scores, classes + 10)": (cross_entropy, classes + 10),
    "cross_entropy(scores, classes[:, None])": (cross_entropy, classes[:, None]),
    "cross_entropy(scores, classes[:4])": (cross_entropy, classes[:4]),
    "binary(scores, classes.float())": (binary, classes.float()),
    "binary(scores, scores.long())": (binary, scores.long()),
}

# check
print("call  error")
for call, (loss, target) in pairs.items():
    try:
        loss(scores, target)
    except (RuntimeError, ValueError, IndexError) as error:
        print(f"{call}  {type(error).__name__}: {error}")
    else:
        raise AssertionError(call)
