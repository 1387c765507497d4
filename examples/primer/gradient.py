import matplotlib.pyplot as plt
import torch
from torch import nn

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.05)
print("w     loss   gradient")
for _ in range(3):
    optimizer.zero_grad()
    loss = nn.MSELoss()(2 * w, torch.tensor(6.0))
    loss.backward()
    print(f"{w.item():.2f}  {loss.item():5.2f}  {w.grad:6.2f}")
    optimizer.step()

# draw
path = [3 - 2 * 0.6**step for step in range(4)]
line = torch.linspace(0, 5, 51)
figure, axis = plt.subplots(figsize=(5, 2.1), layout="constrained")
axis.plot(line, (2 * line - 6) ** 2, color="tab:blue")
axis.plot([0.3, 1.7], [16 + 0.7 * 16, 16 - 0.7 * 16], color="tab:red")
axis.plot(path, [(2 * value - 6) ** 2 for value in path], "o", color="tab:orange")
axis.set(xlabel="w", ylabel="loss")
plt.show()

# check
assert abs(w.item() - path[-1]) < 1e-5
nearby = nn.MSELoss()(2 * torch.tensor(1.01), torch.tensor(6.0))
assert abs(nearby.item() - (16 - 0.16)) < 0.001
