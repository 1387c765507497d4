import torch

logits = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 9.0]])
probabilities = logits.softmax(dim=1)
torch.testing.assert_close(probabilities.sum(dim=1), torch.ones(2))
