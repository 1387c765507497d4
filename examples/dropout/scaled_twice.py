import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(1_000_000)
dropout = nn.Dropout(0.5)
training, evaluation = dropout(x), dropout.eval()(x)
print("output  mean")
print(f"without dropout  {x.mean():.2f}")
print(f"train()  {training.mean():.2f}")
print(f"eval()  {evaluation.mean():.2f}")
print(f"eval(), times 1 - p  {(0.5 * evaluation).mean():.2f}")

# check
torch.testing.assert_close(training.mean(), x.mean(), atol=0.01, rtol=0)
assert torch.equal(evaluation, x)
