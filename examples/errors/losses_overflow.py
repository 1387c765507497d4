import torch

logits = torch.tensor([1000.0, 999.0])
shifted = logits - logits.max()
print("computed as  first  second")
for name, values in (
    ("x.exp() / x.exp().sum()", logits.exp() / logits.exp().sum()),
    ("the same after x - x.max()", shifted.exp() / shifted.exp().sum()),
    ("x.softmax(0)", logits.softmax(0)),
):
    print(f"{name}  {values[0]:.3f}  {values[1]:.3f}")

# check
assert (logits.exp() / logits.exp().sum()).isnan().all()
torch.testing.assert_close(shifted.exp() / shifted.exp().sum(), logits.softmax(0))
