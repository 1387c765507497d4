"""A table of what layers take, give and hold, computed by running them."""

import inspect
from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn

from common_layers._checks import as_layer, as_list, as_tensor, shown


def print_shapes(rows: Iterable[tuple[nn.Module, Tensor]]) -> None:
    """Print one line a layer: the call that makes it, input, output, parameters.

    Args:
        rows: pairs of a layer and a batch to run through it. The layer is run as it
            stands, in the mode it is in, without gradients. What it raises on a batch
            that does not suit it is passed on.

    Raises:
        TypeError: if a row is another thing, or a layer returns one.

    Example:
        >>> import torch
        >>> from torch import nn
        >>> from common_layers.shapes import print_shapes
        >>> x = torch.zeros(8, 3, 32, 48)
        >>> print_shapes([(nn.Conv2d(3, 6, 3), x), (nn.MaxPool2d(2), x)])
        call             input           output          parameters
        Conv2d(3, 6, 3)  (8, 3, 32, 48)  (8, 6, 30, 46)         168
        MaxPool2d(2)     (8, 3, 32, 48)  (8, 3, 16, 24)           0
    """
    lines = [("call", "input", "output", "parameters")]
    for row in as_list("rows", rows):
        if not isinstance(row, tuple | list) or len(row) != 2:
            raise TypeError(f"expected rows of (layer, batch), got {shown(row)}")
        layer, batch = as_layer("a row's layer", row[0]), as_tensor("its batch", row[1])
        with torch.no_grad():
            output = layer(batch)
        if not isinstance(output, Tensor):
            raise TypeError(
                f"expected a layer that returns a tensor, got {shown(output)} from "
                f"{layer_call(layer)}; wrap it in one that returns output[0]"
            )
        shapes = (str(tuple(batch.shape)), str(tuple(output.shape)))
        count = sum(parameter.numel() for parameter in layer.parameters())
        lines.append((layer_call(layer), *shapes, f"{count:,}"))
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for call, taken, given, count_text in lines:
        cells = [
            cell.ljust(width)
            for cell, width in zip((call, taken, given), widths, strict=False)
        ]
        print("  ".join([*cells, count_text.rjust(widths[3])]))


def layer_call(layer: nn.Module) -> str:
    """Return the call that makes a layer, as one types it.

    The required arguments stand first, without their names; of the others, those that
    differ from their defaults. A size that is the same along each axis is one number.

    Args:
        layer: a module that keeps its arguments as attributes of the same names, as
            those of `torch.nn` do. An argument that it does not keep is left out.

    Raises:
        TypeError: if it is no module.

    Example:
        >>> from torch import nn
        >>> from common_layers.shapes import layer_call
        >>> layer_call(nn.Conv2d(3, 6, (3, 3), padding=1, bias=False))
        'Conv2d(3, 6, 3, padding=1, bias=False)'
        >>> layer_call(nn.Sequential(nn.Linear(3, 4), nn.ReLU()))
        'Sequential(Linear(3, 4), ReLU())'
    """
    as_layer("the layer", layer)
    arguments = []
    for parameter in inspect.signature(type(layer)).parameters.values():
        name = parameter.name
        if parameter.kind is parameter.VAR_POSITIONAL:
            if isinstance(layer, nn.Sequential):
                arguments += [layer_call(child) for child in layer]
            continue
        if parameter.kind is parameter.VAR_KEYWORD or not hasattr(layer, name):
            continue
        value = _as_typed(layer, name)
        if parameter.default is parameter.empty:
            arguments.append(str(value))
        elif value not in (_collapsed(parameter.default), *_derived(layer, name)):
            arguments.append(f"{name}={value!r}")
    return f"{type(layer).__name__}({', '.join(arguments)})"


def _as_typed(layer: nn.Module, name: str) -> Any:
    """Return an argument of a layer as one types it."""
    value = getattr(layer, name)
    if name == "bias" and not isinstance(value, bool):
        return value is not None  # a layer keeps the tensor, or none
    return _collapsed(value)


def _collapsed(value: Any) -> Any:
    """Return one number for a tuple that repeats it, anything else as it is."""
    if isinstance(value, tuple) and len(set(value)) == 1:
        return value[0]
    return value


def _derived(layer: nn.Module, name: str) -> list[Any]:
    """Return what the layer sets an argument to by itself, if it does."""
    if name == "stride" and not hasattr(layer, "weight"):  # pooling
        return [_collapsed(layer.kernel_size)]
    if name in ("kdim", "vdim"):  # attention
        return [layer.embed_dim]
    if name == "bias" and getattr(layer, "weight", ()) is None:  # affine=False
        return [False]
    return []
