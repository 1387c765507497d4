import torch
from torch import nn

batch = torch.tensor([[9.0], [11.0]])  # its mean is 10
momentum = 0.99
for torch_momentum in (momentum, 1 - momentum):
    norm = nn.BatchNorm1d(1, momentum=torch_momentum)
    running_mean = norm.get_buffer("running_mean")
    norm(batch)
    print(f"torch, momentum={torch_momentum:.2f}: {running_mean.item():.2f}")

keras = momentum * 0 + (1 - momentum) * batch.mean(dim=0)
print(f"Keras, momentum={momentum}: {keras.item():.2f}")
torch.testing.assert_close(running_mean, keras)
