"""The table of shapes is computed by running the layers."""

import re
from typing import Any

import pytest
import torch
from torch import nn

from common_layers.shapes import layer_call, print_shapes


def test_the_table_holds_what_the_layers_gave(
    capsys: pytest.CaptureFixture[str],
) -> None:
    layers = nn.Sequential(nn.Linear(3, 400), nn.ReLU())
    print_shapes([(layers, torch.zeros(2, 3)), (nn.Flatten(), torch.zeros(10, 4, 5))])
    assert capsys.readouterr().out.splitlines() == [
        "call                                input       output    parameters",
        "Sequential(Linear(3, 400), ReLU())  (2, 3)      (2, 400)       1,600",
        "Flatten()                           (10, 4, 5)  (10, 20)           0",
    ]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            (nn.LSTM(3, 4), torch.zeros(2, 3)),
            "expected a layer that returns a tensor, got tuple from LSTM(); wrap it "
            "in one that returns output[0]",
        ),
        ((nn.ReLU(),), "expected rows of (layer, batch), got tuple"),
        ("no", "expected rows of (layer, batch), got 'no'"),
    ],
    ids=["no tensor", "one thing", "another thing"],
)
def test_what_is_no_row_is_reported(row: Any, message: str) -> None:
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        print_shapes([row])


def test_a_layer_keeps_the_mode_it_is_in(capsys: pytest.CaptureFixture[str]) -> None:
    norm = nn.BatchNorm1d(3).eval()
    print_shapes([(norm, torch.ones(2, 3))])
    assert not norm.training
    assert norm.num_batches_tracked == 0


def test_a_layer_runs_without_gradients(capsys: pytest.CaptureFixture[str]) -> None:
    asked = []
    layer = nn.Linear(3, 4)
    layer.register_forward_hook(lambda *_: asked.append(torch.is_grad_enabled()))
    print_shapes([(layer, torch.zeros(2, 3, requires_grad=True))])
    assert asked == [False]
    assert torch.is_grad_enabled()


def test_what_a_layer_raises_is_passed_on() -> None:
    with pytest.raises(RuntimeError, match="shapes cannot be multiplied"):
        print_shapes([(nn.Linear(3, 4), torch.zeros(2, 5))])


CALLS = [
    "Linear(3, 4)",
    "Linear(3, 4, bias=False)",
    "Conv1d(3, 6, 5, stride=2)",
    "Conv2d(3, 6, 3, padding=1)",
    "Conv2d(3, 6, (3, 5), padding=(1, 2), groups=3)",
    "Conv2d(3, 6, 3, padding='same', padding_mode='reflect')",
    "Conv2d(3, 6, 3, dilation=2, bias=False)",
    "Conv3d(3, 6, 3)",
    "ConvTranspose2d(3, 6, 2, stride=2, output_padding=1)",
    "MaxPool2d(2)",
    "MaxPool2d(2, stride=1)",
    "MaxPool2d(3, ceil_mode=True)",
    "AvgPool2d(3, padding=1, count_include_pad=False)",
    "AdaptiveAvgPool2d(1)",
    "LPPool2d(2, 2)",
    "BatchNorm2d(3)",
    "BatchNorm2d(3, momentum=0.5, affine=False)",
    "LayerNorm(4)",
    "LayerNorm((3, 4))",
    "LayerNorm(4, bias=False)",
    "GroupNorm(2, 4)",
    "RMSNorm(4)",
    "Dropout()",
    "Dropout(p=0.2)",
    "ReLU()",
    "ReLU(inplace=True)",
    "LeakyReLU(negative_slope=0.2)",
    "GELU(approximate='tanh')",
    "Softmax(dim=1)",
    "PReLU()",
    "Flatten()",
    "Flatten(start_dim=2)",
    "Unflatten(1, (2, 3))",
    "Identity()",
    "ZeroPad2d(1)",
    "ZeroPad2d((1, 2, 0, 0))",
    "Upsample(scale_factor=2.0)",
    "Embedding(10, 4)",
    "MultiheadAttention(8, 2)",
    "PixelShuffle(2)",
    "RNNCell(3, 4, bias=False)",
    "Sequential(Conv2d(3, 6, 3), Flatten(), Linear(6, 4))",
]


@pytest.mark.parametrize("call", CALLS)
def test_a_call_is_what_made_the_layer(call: str) -> None:
    assert layer_call(eval(call, vars(nn))) == call


def test_of_a_class_of_ones_own_what_it_keeps_is_told() -> None:
    class Block(nn.Module):
        def __init__(self, channels: int, hidden: int, scale: float = 1.0) -> None:
            super().__init__()
            self.channels = channels
            self.scale = scale

    assert layer_call(Block(3, 8)) == "Block(3)"
    assert layer_call(Block(3, 8, scale=0.5)) == "Block(3, scale=0.5)"


def test_children_follow_what_stands_before_them() -> None:
    class Named(nn.Sequential):
        def __init__(self, name: str, *layers: nn.Module) -> None:
            super().__init__(*layers)
            self.name = name

    assert layer_call(Named("head", nn.ReLU())) == "Named(head, ReLU())"


def test_what_follows_any_number_of_arguments_is_told_too() -> None:
    class Stages(nn.Module):
        def __init__(self, *widths: int, scale: float = 1.0, **_more: int) -> None:
            super().__init__()
            self.scale = scale

    assert layer_call(Stages(3, 8, scale=0.5)) == "Stages(scale=0.5)"
