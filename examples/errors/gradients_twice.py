# raises RuntimeError: Trying to backward through the graph a second time (or directly
import torch

x = torch.ones(3, requires_grad=True)
loss = (x**2).sum()
loss.backward()
loss.backward()
