import torch
from torch import nn

batch = torch.tensor([[9.0], [11.0]])  # its mean is 10
kept = []
print("call  running mean after one batch")
for momentum in (0.99, 0.01):
    norm = nn.BatchNorm1d(1, momentum=momentum)
    norm(batch)
    kept.append(norm.get_buffer("running_mean").item())
    print(f"BatchNorm1d(1, momentum={momentum})  {kept[-1]:.2f}")
keras = 0.99 * 0 + (1 - 0.99) * batch.mean().item()
print(f"Keras's rule with 0.99  {keras:.2f}")

# check
assert abs(kept[1] - keras) < 1e-6
