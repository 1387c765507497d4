import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 10, requires_grad=True)
targets = torch.tensor([3, 1, 4, 1])
loss = nn.CrossEntropyLoss()(logits, targets)

log_probabilities = nn.LogSoftmax(dim=1)(logits)
by_hand = -log_probabilities[torch.arange(4), targets].mean()
torch.testing.assert_close(loss, by_hand)

(gradient,) = torch.autograd.grad(loss, logits)
one_hot = nn.functional.one_hot(targets, 10)
print(gradient.shape)
torch.testing.assert_close(gradient, (logits.softmax(dim=1) - one_hot).detach() / 4)
