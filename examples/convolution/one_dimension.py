import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)

time = torch.linspace(0, 6.28, 200)
clean = torch.sin(time)
noisy = clean + 0.3 * torch.randn(200)
smooth = nn.Conv1d(1, 1, 15, padding="same", padding_mode="replicate", bias=False)
nn.init.constant_(smooth.weight, 1 / 15)
smoothed = smooth(noisy.reshape(1, 1, 200)).flatten().detach()
before, after = (noisy - clean).std(), (smoothed - clean).std()
print(f"distance from the clean sine: {before:.2f} before, {after:.2f} after")

# draw
figure, axis = plt.subplots(figsize=(7, 2.8), layout="constrained")
axis.plot(time, noisy, color="gray", linewidth=0.8, label="noisy")
axis.plot(time, smoothed, color="tab:blue", linewidth=2, label="smoothed")
axis.plot(time, clean, color="black", linestyle="--", label="clean")
axis.set_xlabel("time")
axis.legend()
plt.show()

# check
assert after < before / 2
