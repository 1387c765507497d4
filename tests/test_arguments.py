"""Every argument of every public function, given what it is not made for.

It gives the right answer, or says in one line what was expected and what came.
"""

import copy
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor, nn

import common_layers

GRID = torch.tensor([[0.25, 0.5, 0.75], [0.0, 1.0, 0.5], [0.125, 0.5, 0.875]])
GREY = Image.new("L", (3, 2), 100)

# ── what every argument is given ──

FLOATS = {
    "a float tensor": GRID,
    "a half tensor": GRID.half(),
    "a bfloat16 tensor": GRID.bfloat16(),
    "a double tensor": GRID.double(),
    "a tensor with a gradient": GRID.clone().requires_grad_(),
    "a tensor with NaN": GRID.clone().fill_diagonal_(torch.nan),
    "a tensor with infinity": GRID.clone().fill_diagonal_(torch.inf),
    "a tensor of size 0": GRID[:0],
    "a tensor of rank 0": GRID[0, 0],
    "a tensor of rank 1": GRID[0],
    "a tensor of rank 5": GRID[None, None, None],
    "a batch": torch.rand(2, 3, 4, 6),
    "a batch of NaN": torch.full((2, 3, 4, 6), torch.nan),
    "a batch of infinity": torch.full((2, 3, 4, 6), torch.inf),
}
WHOLE_TENSORS = {
    "a tensor of whole numbers": torch.arange(9).reshape(3, 3),
    "a tensor of bytes": torch.arange(9, dtype=torch.uint8).reshape(3, 3),
    "a tensor of 2": torch.tensor(2),
}
TENSORS = FLOATS | WHOLE_TENSORS | {"a tensor of bools": GRID > 0.4}
WHOLE = {"0": 0, "1": 1, "-1": -1, "2**70": 2**70, "NumPy's 2": np.int64(2)}
WHOLE |= {"a tensor of 2": torch.tensor(2)}
NUMBERS = {name: value for name, value in WHOLE.items() if "tensor" not in name}
NUMBERS |= {
    "0.5": 0.5,
    "-0.5": -0.5,
    "NumPy's 0.5": np.float32(0.5),
    "10**400": 10**400,
}
NUMBERS |= {"nan": np.nan, "inf": np.inf, "-inf": -np.inf}
WHOLE |= {"10**400": 10**400}
FLAGS = {"True": True, "False": False, "NumPy's True": np.bool_(True)}
TEXTS = {"a text": "text", "an empty text": ""}
LISTS = {"()": (), "[]": [], "(2, 2)": (2, 2), "[[1.0]]": [[1.0]]}
PICTURES = {
    "a grey picture": GREY,
    "a colour picture": GREY.convert("RGB"),
    "a 1-bit picture": GREY.convert("1"),
    "a palette": GREY.convert("P"),
    "a picture with alpha": GREY.convert("LA"),
    "a 16-bit picture": Image.new("I;16", (3, 2), 30000),
    "a picture of whole numbers": Image.new("I", (3, 2), 30000),
    "a picture of floats": Image.new("F", (3, 2), 0.5),
    "a picture without pixels": Image.new("L", (3, 0)),
}
OTHERS = {
    "None": None,
    "an array": GRID.numpy(),
    "an array of 1": np.ones(1),
    "a complex tensor": GRID.to(torch.complex64),
    "1j": 1j,
    "bytes": b"text",
    "a dict": {1: 2},
    "an object": object(),
    "a layer": nn.ReLU(),
    "a class": nn.ReLU,
    "a function": print,
}
HOSTILE: dict[str, Any] = {
    **TENSORS,
    **WHOLE,
    **NUMBERS,
    **FLAGS,
    **TEXTS,
    **LISTS,
    **PICTURES,
    **OTHERS,
}

# what gives the same answer
SAME = {
    "NumPy's 2": 2,
    "a tensor of 2": 2,
    "NumPy's 0.5": 0.5,
    "NumPy's True": True,
    "a half tensor": GRID,
    "a bfloat16 tensor": GRID,
    "a double tensor": GRID,
    "a tensor with a gradient": GRID,
}


class Takes(NamedTuple):
    """What an argument takes, by name, and what is of its type; that has no value."""

    right: set[str]
    of_type: set[str]


def takes(right: str, *of_type: dict[str, Any]) -> Takes:
    names = {name for each in of_type for name in each}
    right_names = set(filter(None, right.split(", ")))
    assert right_names <= set(HOSTILE)
    return Takes(right_names, names)


SOUND = "a float tensor, a half tensor, a bfloat16 tensor, a double tensor"
SOUND += ", a tensor with a gradient"
POSITIVE = takes("1, NumPy's 2, a tensor of 2", WHOLE)
FROM_0 = takes("0, 1, NumPy's 2, a tensor of 2", WHOLE)
FROM_8 = takes("", WHOLE)
FLAG = takes("True, False, NumPy's True", FLAGS)
TEXT = takes("a text, an empty text", TEXTS)
NUMBER = takes("0, 1, 2**70, NumPy's 2, 0.5, NumPy's 0.5", NUMBERS)
LAYER = takes("a layer")
EMPTY: dict[str, Any] = {"()": (), "[]": []}
NO_ITEMS = takes("", EMPTY)  # of others the items are of another type


def or_none(argument: Takes) -> Takes:
    return Takes(argument.right | {"None"}, argument.of_type)


# ── what each argument takes; one in [] is an item of it ──

CALLS: dict[str, dict[str, Any]] = {
    "convolution_from_kernel": {"kernel": GRID},
    "average_pooling_as_convolution": {"kernel_size": 2},
    "normalize_over": {"values": GRID, "axes": (0,)},
    "draw_digits": {},
    "load_picture": {},
    "show_pictures": {"pictures": [GREY], "titles": [""]},
    "to_batch": {"picture": GREY},
    "to_picture": {"batch": GRID},
    "to_signed_picture": {"batch": GRID},
    "show_cells": {"grids": [GRID, GRID]},
    "show_stack": {"batch": torch.rand(1, 3, 2, 2)},
    "show_windows": {"size": 3, "kernel_size": 1},
    "print_shapes": {"rows": [(nn.ReLU(), GRID)]},
    "layer_call": {"layer": nn.ReLU()},
    "draw_symbols": {"count": 2},
    "train": {
        "network": nn.Linear(3, 3),
        "pictures": GRID,
        "labels": torch.arange(3),
        "epochs": 1,
    },
    "small_network": {},
    "trained_network": {},
    "PictureError": {},
}
TABLE: dict[str, Takes] = {
    "convolution_from_kernel.kernel": takes(SOUND, FLOATS),
    "convolution_from_kernel.channels": POSITIVE,
    "convolution_from_kernel.padding": Takes(FROM_0.right, FROM_0.of_type | {*TEXTS}),
    "average_pooling_as_convolution.kernel_size": POSITIVE,
    "average_pooling_as_convolution.channels": POSITIVE,
    "average_pooling_as_convolution.stride": or_none(POSITIVE),
    "normalize_over.values": takes(
        f"{SOUND}, a tensor of rank 0, a tensor of rank 1, a tensor of rank 5, a batch",
        FLOATS,
    ),
    "normalize_over.axes": takes("", EMPTY | {"(2, 2)": 2}),
    "normalize_over.axes[]": takes("0, 1, -1", WHOLE),
    "normalize_over.eps": NUMBER,
    "draw_digits.size": FROM_8,
    "load_picture.path": takes("None", TEXTS),
    "load_picture.mode": takes("", TEXTS),
    "show_pictures.pictures": NO_ITEMS,
    "show_pictures.pictures[]": takes(
        "a grey picture, a colour picture, a 1-bit picture, a palette, "
        "a picture with alpha",
        PICTURES,
    ),
    "show_pictures.titles": or_none(NO_ITEMS),
    "show_pictures.titles[]": TEXT,
    "show_pictures.columns": or_none(POSITIVE),
    "show_pictures.true_size": FLAG,
    "to_batch.picture": takes("a grey picture, a colour picture", PICTURES),
    "to_picture.batch": takes(f"{SOUND}, a tensor with infinity", FLOATS),
    "to_signed_picture.batch": takes(SOUND, FLOATS),
    "show_cells.grids": NO_ITEMS,
    "show_cells.grids[]": takes(
        f"{SOUND}, a tensor with NaN, a tensor with infinity, a tensor of rank 0, "
        "a tensor of rank 1, a tensor of rank 5, a tensor of whole numbers, "
        "a tensor of bytes, a tensor of 2, a tensor of bools",
        TENSORS,
    ),
    "show_cells.labels": or_none(takes("a text, an empty text", TEXTS, EMPTY)),
    "show_cells.labels[]": TEXT,
    "show_cells.marks": or_none(takes("", EMPTY | {"[[1.0]]": 1})),
    "show_cells.marks[]": or_none(takes("(), []", EMPTY | {"(2, 2)": 2})),
    "show_cells.marks[][]": Takes(
        FROM_0.right, FROM_0.of_type | {*LISTS} - {"[[1.0]]"}
    ),
    "show_cells.between": or_none(takes("a text, an empty text", TEXTS, EMPTY)),
    "show_cells.between[]": TEXT,
    "show_cells.columns": or_none(POSITIVE),
    "show_cells.signed": or_none(takes("True, False, NumPy's True", FLAGS, EMPTY)),
    "show_cells.signed[]": FLAG,
    "show_cells.same_scale": FLAG,
    "show_cells.decimals": or_none(FROM_0),
    "show_stack.batch": takes("a batch", TENSORS),
    "show_stack.rgb": FLAG,
    "show_windows.size": POSITIVE,
    "show_windows.kernel_size": POSITIVE,
    "show_windows.stride": POSITIVE,
    "show_windows.padding": FROM_0,
    "show_windows.dilation": POSITIVE,
    "print_shapes.rows": takes("(), []"),
    "print_shapes.rows[]": takes(""),
    "print_shapes.rows[layer]": LAYER,
    "print_shapes.rows[batch]": takes(", ".join(TENSORS), TENSORS),
    "layer_call.layer": LAYER,
    "draw_symbols.count": POSITIVE,
    "draw_symbols.size": FROM_8,
    "draw_symbols.noise": NUMBER,
    "draw_symbols.seed": takes("0, 1, -1, NumPy's 2, a tensor of 2", WHOLE),
    "train.network": LAYER,
    "train.pictures": takes("a float tensor, a tensor with a gradient", FLOATS),
    "train.labels": takes("", WHOLE_TENSORS),
    "train.epochs": POSITIVE,
}

# how an item stands in its argument, if not alone in a list
ITEMS: dict[str, Callable[[Any], Any]] = {
    "show_cells.grids[]": lambda item: [item, GRID],
    "show_cells.labels[]": lambda item: [item, ""],
    "show_cells.marks[]": lambda item: [item, None],
    "show_cells.marks[][]": lambda item: [(item, 0, 1, 1), None],
    "show_cells.signed[]": lambda item: [item, True],
    "print_shapes.rows[layer]": lambda item: [(item, GRID)],
    "print_shapes.rows[batch]": lambda item: [(nn.Identity(), item)],
}

# what is said of another type, if the argument is not called by its name
CALLED = {
    "show_pictures.pictures": "pictures|Pillow picture",
    "show_pictures.pictures[]": "Pillow picture",
    "to_batch.picture": "Pillow picture",
    "to_picture.batch": "batch|floating-point values",
    "to_signed_picture.batch": "batch|floating-point values",
    "show_cells.grids": "grids|a grid",
    "show_cells.grids[]": "a grid",
    "print_shapes.rows": "rows|a row's layer",
    "print_shapes.rows[]": "rows|a row's layer",
    "print_shapes.rows[layer]": "a row's layer",
    "print_shapes.rows[batch]": "its batch",
}

# what torch itself reports as clearly
OTHER_TYPE = (RuntimeError, "must have the same dtype")
TORCHS: dict[tuple[str, str], tuple[type[Exception], str]] = {
    ("train.network", "a layer"): (ValueError, "optimizer got an empty parameter list"),
    ("train.pictures", "a half tensor"): OTHER_TYPE,
    ("train.pictures", "a bfloat16 tensor"): OTHER_TYPE,
    ("train.pictures", "a double tensor"): OTHER_TYPE,
}


def public() -> dict[str, Callable[..., Any]]:
    """Return every function and class that a module promises, by its name."""
    found = {}
    for info in pkgutil.iter_modules(common_layers.__path__):
        if info.name.startswith("_"):
            continue
        module = importlib.import_module(f"common_layers.{info.name}")
        for name, value in vars(module).items():
            own = getattr(value, "__module__", "") == module.__name__
            own = own and "__mutmut_" not in name  # mutmut puts mutants beside
            promised = name in getattr(module, "__all__", [name] if own else [])
            if promised and callable(value) and not name.startswith("_"):
                found[name] = value
    return found


def answer(key: str, value: object) -> Any:
    """Call a function with one argument, or an item of it, and its usual others."""
    function, argument = key.split(".")
    name, bracket, _ = argument.partition("[")
    if bracket:
        value = ITEMS[key](value) if key in ITEMS else [value]
    torch.manual_seed(0)
    return public()[function](**{**copy.deepcopy(CALLS[function]), name: value})


def seen(result: Any) -> list[Any]:
    """Return what an answer holds, so that it can be compared."""
    if isinstance(result, Tensor):
        return [result.shape, result.detach().double().numpy()]
    if isinstance(result, Image.Image):
        return [result.mode, np.asarray(result) / 255]
    if isinstance(result, nn.Module):
        return [str(result), *map(seen, result.parameters())]
    if isinstance(result, list | tuple):
        return [*map(seen, result)]
    if result is None:  # it was drawn
        return [text.get_text() for each in plt.gcf().axes for text in each.texts]
    return [result]


def agree(one: Any, other: Any) -> bool:
    if isinstance(one, list):
        return len(one) == len(other) and all(map(agree, one, other))
    if isinstance(one, np.ndarray | float):
        return np.allclose(one, other, atol=0.02)
    return bool(one == other)


def sound(part: Any) -> bool:
    """Tell whether there is something, and no NaN or infinity in it."""
    if isinstance(part, list):
        return all(map(sound, part))
    if isinstance(part, np.ndarray | float):
        return np.size(part) > 0 and bool(np.isfinite(part).all())
    return True


def wrong(key: str, name: str) -> str:
    """Return what is wrong with what a function makes of one value, or nothing."""
    asked = TABLE[key]
    expected: type[Exception] | None = TypeError
    if name in asked.of_type:
        expected = ValueError
    message = r"expected .+, got .+|no such picture: .*; .+|expected .*: \.; .+"
    if (key, name) in TORCHS:
        expected, part = TORCHS[key, name]
        message = f".*{part}.*"
    elif name in asked.right:
        expected = None
    try:
        result = seen(answer(key, HOSTILE[name]))
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
        if not expected or not isinstance(error, expected):
            return said
        called = CALLED.get(key, key.partition(".")[2].partition("[")[0])
        if expected is TypeError and not re.search(rf"\b({called})\b", str(error)):
            return f"{said}, which does not name the argument"
        return "" if re.fullmatch(message, str(error)) else said
    if expected:
        return "is taken"
    if not sound(result):
        return f"gives {result}"
    other = SAME.get(name)
    # a tensor of 2 may stand for the tensor, too
    comparable = isinstance(other, Tensor) or {"1", "True"} & asked.of_type
    if name in SAME and comparable and not agree(seen(answer(key, other)), result):
        return "gives another answer"
    return ""


@pytest.fixture(autouse=True)
def no_figure_is_left() -> Iterator[None]:
    yield
    plt.close("all")


def test_the_table_holds_every_argument_of_every_public_function() -> None:
    functions = public()
    arguments = {
        f"{name}.{argument}"
        for name, value in functions.items()
        if not (inspect.isclass(value) and issubclass(value, Exception))
        for argument in inspect.signature(value).parameters
    }
    assert set(CALLS) == set(functions)
    assert {key.partition("[")[0] for key in TABLE} == arguments


@pytest.mark.parametrize("key", TABLE)
def test_an_argument_gives_the_right_answer_or_one_clear_line(key: str) -> None:
    found = {}
    for name in HOSTILE:
        found[name] = wrong(key, name)
        plt.close("all")
    assert not {name: said for name, said in found.items() if said}
