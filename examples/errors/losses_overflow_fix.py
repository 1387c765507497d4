import torch

logits = torch.tensor([1000.0, 999.0])
probabilities = logits.softmax(dim=0)
torch.testing.assert_close(probabilities.log(), logits.log_softmax(dim=0))
assert probabilities.isfinite().all()
