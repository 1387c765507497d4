"""docs/_static/arithmetic.js computes what torch computes, on random cases.

Values to 1e-5, shapes, parameters and multiplications exactly; receptive fields against
the gradient. Where torch raises, the script throws a sentence, and only there.
"""

import json
import random
import subprocess
from typing import Any

import pytest
import torch
from docsite.paths import DOCS
from programs import need
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

NODE = need("node")
RUN = """
require(process.argv[1]);
const cases = JSON.parse(require("fs").readFileSync(0));
const run = ([name, given]) => {
  try {
    return { value: layerArithmetic[name](given) };
  } catch (error) {
    return { error: error.message, layer: error.layer };
  }
};
process.stdout.write(JSON.stringify(cases.map(run)));
"""

Given = dict[str, Any]


def run(cases: list[tuple[str, Given]]) -> list[dict[str, Any]]:
    """Run functions of the script in one process of Node, and return what they give."""
    done = subprocess.run(
        [NODE, "-e", RUN, str(DOCS / "_static" / "arithmetic.js")],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        check=True,
    )
    results: list[dict[str, Any]] = json.loads(done.stdout)
    return results


def grid(rows: int, columns: int) -> list[list[float]]:
    return [[random.uniform(-2, 2) for _ in range(columns)] for _ in range(rows)]


def tensor(values: list[list[float]]) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)[None, None]


def compare(
    cases: list[tuple[str, Given]], expected: list[Tensor | None], atol: float = 1e-5
) -> None:
    """Compare with torch's results; None is what torch refuses."""
    refused, worst = 0, 0.0
    for (_name, given), want, got in zip(cases, expected, run(cases), strict=True):
        if want is None:
            assert got.get("error"), f"torch refuses {given}"
            refused += 1
            continue
        assert "value" in got, f"{got['error']}: {given}"
        value = torch.tensor(got["value"], dtype=torch.float64)
        assert value.shape == want.shape, given
        worst = max(worst, (value - want).abs().max().item())
        assert worst <= atol, given
    assert refused > 20, "too few cases that torch refuses"
    print(f"{len(cases)} cases, {refused} refused, largest difference {worst:.1e}")


def attempt(layer: nn.Module, values: list[list[float]]) -> Tensor | None:
    try:
        with torch.no_grad():
            return layer(tensor(values))[0, 0]  # type: ignore[no-any-return]
    except RuntimeError:
        return None


def test_conv2d_gives_torchs_values() -> None:
    random.seed(0)
    cases: list[tuple[str, Given]] = []
    expected = []
    for _ in range(1500):
        kernel = grid(random.randint(1, 5), random.randint(1, 5))
        given: Given = {
            "input": grid(random.randint(1, 12), random.randint(1, 12)),
            "kernel": kernel,
            "stride": random.randint(1, 3),
            "padding": random.randint(0, 4),
            "dilation": random.randint(1, 3),
            "paddingMode": random.choice(["zeros", "replicate", "reflect", "circular"]),
            "flip": random.random() < 0.3,
        }
        try:
            layer = nn.Conv2d(
                1,
                1,
                (len(kernel), len(kernel[0])),
                stride=given["stride"],
                padding=given["padding"],
                dilation=given["dilation"],
                padding_mode=given["paddingMode"],
                bias=False,
                dtype=torch.float64,
            )
        except ValueError:
            layer = nn.Conv2d(1, 1, 99)
        weight = tensor(kernel)
        with torch.no_grad():
            layer.weight = nn.Parameter(weight.flip(2, 3) if given["flip"] else weight)
        cases.append(("conv2d", given))
        expected.append(attempt(layer, given["input"]))
    compare(cases, expected)


def test_pool2d_gives_torchs_values() -> None:
    random.seed(1)
    cases: list[tuple[str, Given]] = []
    expected = []
    for _ in range(2000):
        given: Given = {
            "input": grid(random.randint(2, 12), random.randint(2, 12)),
            "kind": random.choice(["max", "average"]),
            "kernelSize": random.randint(1, 5),
            "padding": random.choice([0, 0, 1, 2]),
            "ceilMode": random.random() < 0.5,
        }
        if random.random() < 0.7:
            given["stride"] = random.randint(1, 4)
        kind = nn.MaxPool2d if given["kind"] == "max" else nn.AvgPool2d
        layer = kind(
            given["kernelSize"],
            given.get("stride"),
            given["padding"],
            ceil_mode=given["ceilMode"],
        )
        cases.append(("pool2d", given))
        expected.append(attempt(layer, given["input"]))
    compare(cases, expected)


# ── stacks ──


def random_layer(channels: int) -> Given:
    """Return a layer that may or may not fit; most do."""
    kind = random.choice(
        ["Conv2d"] * 3
        + ["MaxPool2d", "AvgPool2d", "ConvTranspose2d", "AdaptiveAvgPool2d"]
        + ["BatchNorm2d", "ReLU", "Dropout", "Flatten", "Linear"]
    )
    sliding = {
        "kernelSize": random.randint(1, 5),
        "stride": random.randint(1, 3),
        "padding": random.randint(0, 2),
    }
    kernels = {
        "outChannels": random.choice([channels, 2 * channels, 6]),
        "dilation": random.randint(1, 2),
        "groups": random.choice([1, 1, 1, 2, channels]),
        "bias": random.random() < 0.5,
    }
    settings: dict[str, Given] = {
        "Conv2d": {**sliding, **kernels},
        "ConvTranspose2d": {
            **sliding,
            **kernels,
            "outputPadding": random.choice([0, 0, 1]),
        },
        "MaxPool2d": sliding,
        "AvgPool2d": sliding,
        "AdaptiveAvgPool2d": {"outputSize": random.randint(1, 5)},
        "Linear": {"outFeatures": random.randint(1, 20), "bias": random.random() < 0.5},
    }
    return {"type": kind, **settings.get(kind, {})}


def build(layer: Given, shape: tuple[int, ...]) -> nn.Module:
    """Make a layer of torch for what the script is given."""
    names = {
        "kernelSize": "kernel_size",
        "outChannels": "out_channels",
        "outputPadding": "output_padding",
        "outputSize": "output_size",
        "outFeatures": "out_features",
    }
    settings = {names.get(k, k): v for k, v in layer.items() if k != "type"}
    kind = layer["type"]
    if kind in ("Conv2d", "ConvTranspose2d"):
        settings["in_channels"] = shape[0]
    if kind == "BatchNorm2d":
        settings["num_features"] = shape[0]
    if kind == "Linear":
        settings["in_features"] = shape[-1]
    made: nn.Module = getattr(nn, kind)(**settings)
    return made


def rows_of_torch(layers: list[Given], shape: tuple[int, ...]) -> list[Given]:
    """Return what torch says of each layer, up to one that fails."""
    rows = []
    x = torch.rand(1, *shape)
    for layer in layers:
        try:
            flat = {"Linear": True, "Flatten": x.dim() == 2, "ReLU": x.dim() == 2}
            flat["Dropout"] = flat["ReLU"]
            if flat.get(layer["type"], False) != (x.dim() == 2):
                break  # torch may take an axis for another; the script says what to do
            module = build(layer, tuple(x.shape[1:])).eval()
            with FlopCounterMode(display=False) as counter, torch.no_grad():
                x = module(x)
        except (IndexError, RuntimeError, ValueError):
            break
        rows.append(
            {
                "shape": [*x.shape[1:]],
                "parameters": sum(p.numel() for p in module.parameters()),
                "macs": counter.get_total_flops() // 2,
            }
        )
    return rows


def test_stacks_have_torchs_shapes_parameters_and_multiplications() -> None:
    random.seed(2)
    cases: list[tuple[str, Given]] = []
    expected = []
    for _ in range(800):
        shape = (random.randint(1, 4), random.randint(4, 24), random.randint(4, 24))
        layers = [random_layer(shape[0]) for _ in range(random.randint(1, 4))]
        cases.append(("stack", {"layers": layers, "shape": shape}))
        expected.append(rows_of_torch(layers, shape))
    whole = 0
    for (_name, given), want, got in zip(cases, expected, run(cases), strict=True):
        if len(want) < len(given["layers"]):
            assert got.get("layer") == len(want), (got, given)
        else:
            assert "value" in got, f"{got['error']}: {given}"
            rows = [{key: row[key] for key in want[0]} for row in got["value"]]
            assert rows == want, given
            whole += 1
    assert whole > 300
    print(f"{len(cases)} stacks, {whole} of them possible")


def seen_by_gradient(layers: list[Given], length: int) -> int:
    """Return over how many pixels the gradients of middle outputs reach, at most."""
    x = torch.ones(1, 1, length, 1, dtype=torch.float64, requires_grad=True)
    y = x
    for layer in layers:
        one = {**layer, "outChannels": 1} if "outChannels" in layer else {**layer}
        if one["type"] == "MaxPool2d":
            one["type"] = "AvgPool2d"  # of a maximum, the gradient is one pixel
        sides = {"kernelSize": 1, "stride": 1, "padding": 0, "dilation": 1}
        one |= {key: (one[key], side) for key, side in sides.items() if key in one}
        module = build(one, (1,)).double()
        for parameter in module.parameters():
            nn.init.ones_(parameter)
        y = module(y)
    middle = y.shape[2] // 2
    some = y[0, 0, max(0, middle - 20) : middle + 20, 0]
    [gradients] = torch.autograd.grad(
        some, x, torch.eye(len(some), dtype=some.dtype), is_grads_batched=True
    )
    seen = [row.flatten().nonzero() for row in gradients]
    return max(int(at.max() - at.min()) + 1 for at in seen if len(at))


def test_receptive_fields_are_where_the_gradient_is_not_zero() -> None:
    random.seed(3)
    kinds = ["Conv2d"] * 4 + ["MaxPool2d", "AvgPool2d", "ReLU", "ConvTranspose2d"]
    cases: list[tuple[str, Given]] = []
    expected = []
    while len(cases) < 200:
        layers = []
        for _ in range(random.randint(1, 5)):
            layer = random_layer(1)
            while layer["type"] not in kinds:
                layer = random_layer(1)
            layer |= {"groups": 1} if "groups" in layer else {}
            layer.pop("outputPadding", None)
            if "Pool" in layer["type"]:
                layer["padding"] = min(layer["padding"], layer["kernelSize"] // 2)
            layers.append(layer)
        cases.append(("stack", {"layers": layers, "shape": [1, 900, 900]}))
        expected.append(seen_by_gradient(layers, 900))
    for (_name, given), want, got in zip(cases, expected, run(cases), strict=True):
        assert "value" in got, f"{got['error']}: {given}"
        assert got["value"][-1]["receptiveField"] == want, given


def test_a_fully_connected_layer_sees_what_all_its_inputs_see() -> None:
    conv = {"type": "Conv2d", "outChannels": 1, "kernelSize": 3, "stride": 2}
    layers = [conv, {"type": "Flatten"}, {"type": "Linear", "outFeatures": 2}]
    [got] = run([("stack", {"layers": layers, "shape": [1, 8, 8]})])
    # three windows of three, two steps apart; the eighth pixel is never read
    assert [row["receptiveField"] for row in got["value"]] == [3, 3, 7]
    assert [row["jump"] for row in got["value"]] == [2, 2, 2]


@pytest.mark.parametrize(
    ("name", "given", "sentence"),
    [
        (
            "stack",
            {
                "layers": [{"type": "Conv2d", "outChannels": 1, "kernelSize": 5}],
                "shape": [1, 3, 3],
            },
            "kernel 5 is larger than the 3 pixels it is given",
        ),
        (
            "stack",
            {
                "layers": [{"type": "Flatten"}, {"type": "MaxPool2d", "kernelSize": 2}],
                "shape": [1, 3, 3],
            },
            "MaxPool2d takes channels \xd7 height \xd7 width, "
            "but is given 9 features in a row",
        ),
        (
            "stack",
            {"layers": [{"type": "Linear", "outFeatures": 2}], "shape": [16, 5, 5]},
            "Linear takes one row of features, but is given 16\xd75\xd75: "
            "put Flatten before it",
        ),
        (
            "conv2d",
            {"input": [[1, 2], [3]], "kernel": [[1]]},
            "input must be rows of numbers, all of one length",
        ),
        (
            "conv2d",
            {"input": [[1, 2], [3, 4]], "kernel": [[1]], "stride": 0},
            "stride must be a whole number of at least 1, not 0",
        ),
        (
            "conv2d",
            {
                "input": [[1, 2]],
                "kernel": [[1]],
                "padding": 2,
                "paddingMode": "reflect",
            },
            "reflect padding of 2 needs at least 3 pixels, and is given 1",
        ),
        (
            "pool2d",
            {"input": [[1, 2], [3, 4]], "kernelSize": 2, "kind": "median"},
            "kind must be max or average, not median",
        ),
    ],
)
def test_what_is_impossible_is_said_in_a_sentence(
    name: str, given: Given, sentence: str
) -> None:
    [got] = run([(name, given)])
    assert got["error"] == sentence
