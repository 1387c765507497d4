import platform

import torch
import torchvision

print("Python", platform.python_version())
print("torch", torch.__version__.partition("+")[0])
print("torchvision", torchvision.__version__.partition("+")[0])
