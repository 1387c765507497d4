# raises FileNotFoundError: [Errno 2] No such file or directory: '
import torch

torch.load("model.pt")
