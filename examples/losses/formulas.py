import torch
from torch import nn
from torch.nn.functional import cross_entropy, one_hot

torch.manual_seed(0)
x, numbers, classes = torch.randn(6, 4), torch.randn(6, 4), torch.randint(0, 4, (6,))
labels = (numbers > 0).float()
error, p = x - numbers, x.sigmoid()
right = x.gather(1, classes[:, None])[:, 0]
by_hand = {
    nn.CrossEntropyLoss(): (classes, x.exp().sum(dim=1).log() - right),
    nn.NLLLoss(): (classes, -right),
    nn.BCEWithLogitsLoss(): (labels, -labels * p.log() - (1 - labels) * (1 - p).log()),
    nn.MSELoss(): (numbers, error**2),
    nn.L1Loss(): (numbers, error.abs()),
    nn.HuberLoss(): (
        numbers,
        torch.where(error.abs() < 1, error**2 / 2, error.abs() - 0.5),
    ),
}
print("call  mean of the formula")
for loss, (target, losses) in by_hand.items():
    print(f"{type(loss).__name__}()  {losses.mean():.3f}")
    torch.testing.assert_close(loss(x, target), losses.mean())

# check
ignored = classes.clone()
ignored[:2] = -100
expected = cross_entropy(x[2:], classes[2:])
torch.testing.assert_close(cross_entropy(x, ignored), expected)
certain = one_hot(classes, 4).float()
torch.testing.assert_close(cross_entropy(x, certain), cross_entropy(x, classes))
smooth = cross_entropy(x, 0.9 * certain + 0.1 / 4)
torch.testing.assert_close(cross_entropy(x, classes, label_smoothing=0.1), smooth)
heavy = -3 * labels * p.log() - (1 - labels) * (1 - p).log()
weighted = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0))(x, labels)
torch.testing.assert_close(weighted, heavy.mean())
