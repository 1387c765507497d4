"""The table of shapes is computed by running the layers."""

import pytest
import torch
from torch import nn

from common_layers.shapes import print_shapes


def test_the_table_holds_what_the_layers_gave(
    capsys: pytest.CaptureFixture[str],
) -> None:
    layers = nn.Sequential(nn.Linear(3, 400), nn.ReLU())
    print_shapes([(layers, torch.zeros(2, 3)), (nn.Flatten(), torch.zeros(10, 4, 5))])
    header, first, second = capsys.readouterr().out.splitlines()
    assert header.split() == ["in", "out", "parameters", "layer"]
    assert first.startswith(
        "(2, 3)      (2, 400)       1,600  Sequential( (0): Linear("
    )
    assert second.startswith("(10, 4, 5)  (10, 20)           0  Flatten(")


def test_a_layer_keeps_the_mode_it_is_in(capsys: pytest.CaptureFixture[str]) -> None:
    norm = nn.BatchNorm1d(3).eval()
    print_shapes([(norm, torch.ones(2, 3))])
    assert not norm.training
    assert norm.num_batches_tracked == 0


def test_what_a_layer_raises_is_passed_on() -> None:
    with pytest.raises(RuntimeError, match="shapes cannot be multiplied"):
        print_shapes([(nn.Linear(3, 4), torch.zeros(2, 5))])
