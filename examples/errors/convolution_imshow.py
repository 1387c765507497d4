# raises TypeError: Invalid shape (
import matplotlib.pyplot as plt
import torch

photo = torch.rand(3, 8, 8)
plt.imshow(photo.numpy())
