"""A table of what layers take, give and hold, computed by running them."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn


def print_shapes(rows: Iterable[tuple[nn.Module, Tensor]]) -> None:
    """Print one line a layer: its shape in, shape out, parameter count and name.

    Args:
        rows: pairs of a layer and a batch to run through it. The layer is run as it
            stands, in the mode it is in, without gradients. What it raises on a batch
            that does not suit it is passed on.

    Example:
        >>> import torch
        >>> from torch import nn
        >>> from common_layers.shapes import print_shapes
        >>> print_shapes([(nn.Linear(3, 4), torch.zeros(2, 3))])
        in      out     parameters  layer
        (2, 3)  (2, 4)          16  Linear(in_features=3, out_features=4, bias=True)
    """
    lines = [("in", "out", "parameters", "layer")]
    for layer, batch in rows:
        with torch.no_grad():
            output = layer(batch)
        shapes = (str(tuple(batch.shape)), str(tuple(output.shape)))
        count = sum(parameter.numel() for parameter in layer.parameters())
        lines.append((*shapes, f"{count:,}", " ".join(str(layer).split())))
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        cells[2] = line[2].rjust(widths[2])
        print("  ".join(cells).rstrip())
