import torch
from torch import nn

from common_layers.drawing import show_cells

logits = torch.tensor([[2.0, 1.0, -1.0]], requires_grad=True)
target = torch.tensor([0])
loss = nn.CrossEntropyLoss()(logits, target)
(gradient,) = torch.autograd.grad(loss, logits)

# draw
probabilities = logits.softmax(dim=1).detach()
one_hot = nn.functional.one_hot(target, 3).float()
show_cells(
    [probabilities, one_hot, gradient],
    labels=["probabilities", "one-hot target", "gradient"],
    between=["\u2212", "="],
)

# check
torch.testing.assert_close(gradient, probabilities - one_hot)
assert gradient.sum().abs() < 1e-6
# with a batch, the mean divides by its size
many = torch.randn(4, 10, requires_grad=True)
targets = torch.tensor([3, 1, 4, 1])
(gradient,) = torch.autograd.grad(nn.CrossEntropyLoss()(many, targets), many)
expected = (many.softmax(dim=1) - nn.functional.one_hot(targets, 10)) / 4
torch.testing.assert_close(gradient, expected.detach())
