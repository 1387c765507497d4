# raises RuntimeError: device type at start of device string: gpu
import torch

torch.rand(3).to("gpu")
