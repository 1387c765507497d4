import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1)
sizes = (2, 4, 8, 16, 32, 64, 128)
spreads = []
for size in sizes:
    batches = torch.randn(300, size, 1)
    batches[:, 0] = 1.0  # the same value each time, among new companions
    outputs = torch.stack([norm(batch)[0] for batch in batches])
    spreads.append(round(outputs.std().item(), 2))
print(spreads)
assert spreads == sorted(spreads, reverse=True)
assert spreads[0] > 3 * spreads[4]

plt.rcParams["font.size"] = 13
figure, axis = plt.subplots(figsize=(7, 3.6), layout="constrained")
axis.plot(sizes, spreads, "o-", color="tab:blue")
axis.set_xscale("log", base=2)
axis.set_xticks(sizes, [str(size) for size in sizes])
axis.set(xlabel="batch size", ylabel="spread of one output", ylim=0)
plt.show()
