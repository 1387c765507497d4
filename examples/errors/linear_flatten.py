# raises IndexError: Dimension out of range (expected to be in range of [
import torch

features = torch.rand(32)  # one sample, no batch
features.flatten(1)
