import torch

target = torch.tensor([0.0, 1.0, 2.0])
right, mean = target[:, None], torch.ones(3, 1)
wrong_loss = [((output - target) ** 2).mean().item() for output in (right, mean)]
print([round(loss, 2) for loss in wrong_loss])
assert wrong_loss[0] > wrong_loss[1]
