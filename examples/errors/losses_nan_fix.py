import torch

logits = torch.tensor([[200.0, 0.0]])
logs = logits.log_softmax(dim=1)
assert (logs.exp() * logs).sum() == 0
