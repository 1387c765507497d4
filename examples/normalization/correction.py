import torch

values = torch.tensor([3.0, 9.0, 11.0, 17.0])
biased = values.var(correction=0)
unbiased = values.var()
print("correction=0, sum divided by 4:", biased.item())
print("correction=1, sum divided by 3:", round(unbiased.item(), 3))

assert biased == 100 / 4
torch.testing.assert_close(unbiased, torch.tensor(100 / 3))
assert biased == values.var(unbiased=False)
