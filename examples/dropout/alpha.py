import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200_000)
outputs = {"Dropout(0.2)": nn.Dropout(0.2)(x), "AlphaDropout": nn.AlphaDropout(0.2)(x)}

# draw
figure, panels = plt.subplots(1, 2, figsize=(7, 3), sharey=True, layout="constrained")
for panel, (name, output) in zip(panels, outputs.items(), strict=True):
    panel.hist(output, bins=60, range=(-4, 4), color="tab:blue")
    panel.set_title(f"{name}\nvariance {output.var():.2f}")
    panel.set_yticks([])
plt.show()

# check
for output, variance in zip(outputs.values(), (1.25, 1.0), strict=True):
    assert abs(output.mean().item()) < 0.02
    assert abs(output.var().item() - variance) < 0.02
