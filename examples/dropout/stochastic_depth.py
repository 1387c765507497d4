import torch
from torchvision import models
from torchvision.ops import StochasticDepth

torch.manual_seed(3)
branch = torch.ones(8, 3, 4, 4)
print("call  one number a sample")
for mode in ("row", "batch"):
    by_sample = StochasticDepth(0.5, mode)(branch).flatten(1)
    numbers = " ".join(f"{number:.0f}" for number in by_sample[:, 0].tolist())
    print(f'StochasticDepth(0.5, "{mode}")  {numbers}')
    assert torch.equal(by_sample.amin(1), by_sample.amax(1))

# check
for make in (models.efficientnet_b0, models.convnext_tiny):
    with torch.device("meta"):
        layers = make(weights=None).modules()
    assert any(isinstance(layer, StochasticDepth) for layer in layers)
