import torch
from torch import nn

row = torch.arange(1.0, 8.0).reshape(1, 1, 7)
means = nn.AdaptiveAvgPool1d(3)(row).flatten()
print("output  first  end  window  mean")
for output in range(3):
    first = output * 7 // 3
    end = -(-(output + 1) * 7 // 3)  # rounded up
    window = row[0, 0, first:end]
    numbers = " ".join(f"{number:.0f}" for number in window.tolist())
    print(f"{output}  {first}  {end}  {numbers}  {means[output]:.0f}")
    assert means[output] == window.mean()
