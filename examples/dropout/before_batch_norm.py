import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)
orders = {
    "Dropout, BatchNorm1d": (dropout, nn.BatchNorm1d(4, affine=False)),
    "BatchNorm1d, Dropout": (nn.BatchNorm1d(4, affine=False), dropout),
}
print("order  running_var  variance, train()  variance, eval()")
rows = []
for name, layers in orders.items():
    network = nn.Sequential(*layers)
    for _ in range(100):
        training = network(torch.randn(1000, 4))
    (norm,) = (layer for layer in layers if isinstance(layer, nn.BatchNorm1d))
    assert norm.running_var is not None
    evaluation = network.eval()(torch.randn(10_000, 4))
    rows.append([x.mean().item() for x in (norm.running_var, training.var(0))])
    rows[-1].append(evaluation.var(0).mean().item())
    network.train()
    print(name, *(f"{value:.1f}" for value in rows[-1]), sep="  ")

# check
wanted = torch.tensor([[2, 1, 0.5], [1, 2, 1]])
torch.testing.assert_close(torch.tensor(rows), wanted, atol=0.1, rtol=0)
