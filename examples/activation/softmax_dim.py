import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 9.0]])
for dim in (0, 1):
    shares = nn.Softmax(dim=dim)(logits)
    print(
        f"dim={dim}: columns add up to {[round(s, 2) for s in shares.sum(0).tolist()]}"
    )
    print(f"       rows add up to {[round(s, 2) for s in shares.sum(1).tolist()]}")
    torch.testing.assert_close(shares.sum(dim), torch.ones(logits.shape[1 - dim]))

# over the batch, equal logits look like a coin toss, whatever the other classes say
assert nn.Softmax(dim=0)(logits)[:, 0].tolist() == [0.5, 0.5]
