import torch
from torch import nn

print("logits  log(softmax)  log_softmax")
for gap in (10.0, 100.0, 1000.0):
    logits = torch.tensor([0.0, gap])
    two_steps = logits.softmax(dim=0).log()[0]
    one_step = nn.functional.log_softmax(logits, dim=0)[0]
    print(f"0, {gap:.0f}  {two_steps:.0f}  {one_step:.0f}".replace("-", "\u2212"))

# check
assert two_steps == -torch.inf
assert one_step == -1000
