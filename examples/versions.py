import platform
from importlib.metadata import version

print("Python", platform.python_version())
for package in ("torch", "torchvision"):
    print(package, version(package).partition("+")[0])
