import torch

values = torch.tensor([3.0, 9.0, 11.0, 17.0])
print("call  variance")
print(f"values.var()  {values.var():.2f}")
print(f"values.var(correction=0)  {values.var(correction=0):.2f}")
print(f"values.var(unbiased=False)  {values.var(unbiased=False):.2f}")

# check
torch.testing.assert_close(values.var(), torch.tensor(100 / 3))
assert values.var(correction=0) == values.var(unbiased=False) == 100 / 4
