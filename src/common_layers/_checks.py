"""What a function may be given, and what it says of anything else, in one line."""

import math
import operator
import reprlib
from collections.abc import Iterable
from numbers import Real
from types import NoneType
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn


def as_whole_number(
    name: str, value: object, least: int = 1, most: int = 2**31 - 1
) -> int:
    """Return a whole number, whether it is Python's, NumPy's or in a tensor.

    Raises:
        TypeError: if it is none; `True` is none.
        ValueError: if it is less or more.
    """
    try:
        if isinstance(value, bool) or str(getattr(value, "dtype", "")).endswith("bool"):
            raise TypeError
        number = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        raise TypeError(
            f"expected {name} as a whole number, got {shown(value)}; write one such as "
            f"{max(least, 1)}"
        ) from None
    if number < least:
        raise ValueError(f"expected {name} of at least {least}, got {shown(number)}")
    if number > most:
        raise ValueError(f"expected {name} of at most {most}, got {shown(number)}")
    return number


def as_number(name: str, value: object) -> float:
    """Return a finite number that is 0 or more.

    Raises:
        TypeError: if it is none; `True` is none.
        ValueError: if it is negative, infinite or NaN.
    """
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(
            f"expected {name} as a number, got {shown(value)}; write one such as 0.5"
        )
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not 0 <= number < math.inf:
        raise ValueError(f"expected a finite {name} of at least 0, got {number}")
    return number


def as_flag(name: str, value: object) -> bool:
    """Return `True` or `False`.

    Raises:
        TypeError: if it is neither.
    """
    if not isinstance(value, bool | np.bool_):
        raise TypeError(
            f"expected {name} as a bool, got {shown(value)}; write True or False"
        )
    return bool(value)


def as_text(name: str, value: object) -> str:
    """Return a text.

    Raises:
        TypeError: if it is none.
    """
    if not isinstance(value, str):
        raise TypeError(
            f'expected {name} as a str, got {shown(value)}; write "" for none'
        )
    return value


def as_list(name: str, values: object) -> list[Any]:
    """Return what a list, a tuple or another iterable holds.

    Raises:
        TypeError: if it is none, or one text, tensor or array.
    """
    one = isinstance(values, str | bytes | dict | Tensor | np.ndarray | nn.Module)
    if one or not isinstance(values, Iterable):
        raise TypeError(
            f"expected {name} as a list, got {shown(values)}; write it in brackets"
        )
    return list(values)


def as_tensor(
    name: str, values: object, *, floating: bool = False, whole: bool = False
) -> Tensor:
    """Return a tensor of real numbers, on request of floating-point or whole ones.

    Raises:
        TypeError: if it is none, or of another type.
    """
    if not isinstance(values, Tensor):
        raise TypeError(
            f"expected {name} as a tensor, got {shown(values)}; wrap it in "
            "torch.tensor(...)"
        )
    if values.is_complex():
        raise TypeError(
            f"expected {name} of real numbers, got {values.dtype}; take x.real or "
            "x.abs()"
        )
    if floating and not values.is_floating_point():
        raise TypeError(
            f"expected {name} of floating-point numbers, got {values.dtype}; call "
            "x.float()"
        )
    if whole and (values.is_floating_point() or values.dtype == torch.bool):
        raise TypeError(
            f"expected {name} of whole numbers, got {values.dtype}; call x.long()"
        )
    return values


def as_layer(name: str, value: object) -> nn.Module:
    """Return a module.

    Raises:
        TypeError: if it is none, but its class for example.
    """
    if not isinstance(value, nn.Module):
        raise TypeError(
            f"expected {name} as a module, got {shown(value)}; make one, such as "
            "nn.ReLU()"
        )
    return value


def as_picture(value: object) -> Image.Image:
    """Return a Pillow picture that has pixels.

    Raises:
        TypeError: if it is none.
        ValueError: if it has no pixels.
    """
    if not isinstance(value, Image.Image):
        raise TypeError(
            f"expected a Pillow picture, got {shown(value)}; make it one with "
            "to_picture or Image.fromarray"
        )
    if not value.width * value.height:
        raise ValueError(f"expected at least one pixel, got a size of {value.size}")
    return value


def shown(value: object) -> str:
    """Return what stands for a value in a message: itself if it is short."""
    if isinstance(value, type):
        return f"the class {value.__name__}"
    plain = isinstance(value, int | float | complex | str | bytes | NoneType)
    return reprlib.repr(value) if plain else type(value).__name__
