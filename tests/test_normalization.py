"""Normalizing over chosen axes, against explicit loops and PyTorch's layers."""

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from common_layers.normalization import normalize_over


def normalize_numbers(values: list[float], eps: float) -> list[float]:
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / len(values)
    return [(value - mean) / math.sqrt(variance + eps) for value in values]


def batch_norm_by_loops(batch: Tensor, eps: float) -> Tensor:
    output = torch.empty_like(batch)
    for channel in range(batch.shape[1]):
        numbers = normalize_numbers(batch[:, channel].flatten().tolist(), eps)
        output[:, channel] = torch.tensor(numbers).reshape(batch[:, channel].shape)
    return output


def instance_norm_by_loops(batch: Tensor, eps: float) -> Tensor:
    output = torch.empty_like(batch)
    for picture in range(batch.shape[0]):
        for channel in range(batch.shape[1]):
            plane = batch[picture, channel]
            numbers = normalize_numbers(plane.flatten().tolist(), eps)
            output[picture, channel] = torch.tensor(numbers).reshape(plane.shape)
    return output


def layer_norm_by_loops(batch: Tensor, eps: float) -> Tensor:
    rows = [normalize_numbers(row.flatten().tolist(), eps) for row in batch]
    return torch.tensor(rows).reshape(batch.shape)


@pytest.mark.parametrize("eps", [1e-5, 0.5])
@pytest.mark.parametrize(
    ("axes", "by_loops"),
    [
        ((0, 2, 3), batch_norm_by_loops),
        ((2, 3), instance_norm_by_loops),
        ((1, 2, 3), layer_norm_by_loops),
        ((-1, -2, -3), layer_norm_by_loops),
    ],
)
def test_values_are_those_of_loops_over_plain_numbers(
    axes: tuple[int, ...], by_loops: Callable[[Tensor, float], Tensor], eps: float
) -> None:
    torch.manual_seed(0)
    batch = 3 + 2 * torch.randn(3, 4, 5, 6)
    torch.testing.assert_close(
        normalize_over(batch, axes, eps=eps), by_loops(batch, eps)
    )


@pytest.mark.parametrize(
    ("axes", "layer"),
    [
        ((0, 2, 3), nn.BatchNorm2d(4)),
        ((2, 3), nn.InstanceNorm2d(4)),
        ((1, 2, 3), nn.LayerNorm([4, 5, 6])),
        ((1, 2, 3), nn.GroupNorm(1, 4)),
    ],
)
def test_values_and_gradients_are_those_of_the_layer(
    axes: tuple[int, ...], layer: nn.Module
) -> None:
    torch.manual_seed(0)
    ours = torch.randn(3, 4, 5, 6, requires_grad=True)
    theirs = ours.detach().clone().requires_grad_()
    weight = torch.randn(3, 4, 5, 6)
    expected = layer(theirs)
    output = normalize_over(ours, axes)
    torch.testing.assert_close(output, expected)
    torch.autograd.backward((output * weight).sum())
    torch.autograd.backward((expected * weight).sum())
    torch.testing.assert_close(ours.grad, theirs.grad)


def test_the_gradient_is_that_of_finite_differences() -> None:
    torch.manual_seed(0)
    batch = torch.randn(2, 3, 4, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x: normalize_over(x, (0, 2)), batch)


def test_equal_values_become_zero() -> None:
    assert torch.equal(normalize_over(torch.full((2, 3), 7.0), (0,)), torch.zeros(2, 3))


def test_whole_numbers_are_refused() -> None:
    with pytest.raises(TypeError, match=r"got torch\.int64; call x\.float\(\)"):
        normalize_over(torch.arange(6).reshape(2, 3), (0,))


def test_no_axis_is_refused() -> None:
    with pytest.raises(ValueError, match="value and one axis"):
        normalize_over(torch.zeros(2, 3), ())


def test_an_axis_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="axes of at most 1, got 2"):
        normalize_over(torch.zeros(2, 3), (2,))
    with pytest.raises(ValueError, match="axes of at most 0, got 1"):
        normalize_over(torch.zeros(2), (1,))


def test_half_precision_does_not_overflow_on_the_way() -> None:
    output = normalize_over(torch.tensor([[60000.0, -60000.0]]).half(), (1,))
    assert output.dtype == torch.float16
    assert output.tolist() == [[1, -1]]


def test_an_axis_named_twice_is_refused_by_torch() -> None:
    with pytest.raises(RuntimeError, match="dim 0 appears multiple times"):
        normalize_over(torch.rand(2, 3), (0, 0))


@pytest.mark.parametrize(
    ("values", "eps"),
    [
        (torch.full((2, 3), 7.0), 0.0),  # 0 divided by 0
        (torch.tensor([[1e30], [-1e30]]), 1e-5),  # whose squares are infinite
        (torch.tensor([[1.0], [torch.inf]]), 1e-5),
        (torch.tensor([[1.0], [torch.nan]]), 1e-5),
    ],
)
def test_what_would_come_out_as_zero_or_nan_is_refused(
    values: Tensor, eps: float
) -> None:
    with pytest.raises(ValueError, match="expected a variance that is finite, and ab"):
        normalize_over(values, (0,), eps=eps)


def test_a_negative_eps_is_refused() -> None:
    with pytest.raises(ValueError, match=r"finite eps of at least 0, got -0\.1"):
        normalize_over(torch.rand(2, 3), (0,), eps=-0.1)
