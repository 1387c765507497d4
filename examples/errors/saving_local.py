# raises AttributeError: Can't pickle local object '
import io

import torch
from torch import nn


def build() -> nn.Module:
    class Network(nn.Module):
        pass

    return Network()


torch.save(build(), io.BytesIO())
