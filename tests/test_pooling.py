"""Average pooling as a convolution, against explicit loops."""

import pytest
import torch
from torch import nn

from common_layers.pooling import average_pooling_as_convolution


def average_by_loops(
    batch: torch.Tensor, kernel_size: int, stride: int
) -> torch.Tensor:
    _, _, height, width = batch.shape
    rows = (height - kernel_size) // stride + 1
    columns = (width - kernel_size) // stride + 1
    output = batch.new_zeros((*batch.shape[:2], rows, columns))
    for row in range(rows):
        for column in range(columns):
            top, left = row * stride, column * stride
            window = batch[:, :, top : top + kernel_size, left : left + kernel_size]
            output[:, :, row, column] = window.mean(dim=(2, 3))
    return output


@pytest.mark.parametrize(("kernel_size", "stride"), [(1, 1), (2, 2), (3, 2), (2, 5)])
def test_the_convolution_averages_each_window(kernel_size: int, stride: int) -> None:
    torch.manual_seed(0)
    batch = torch.rand(2, 3, 7, 8)
    convolution = average_pooling_as_convolution(kernel_size, 3, stride=stride)
    expected = average_by_loops(batch, kernel_size, stride)
    torch.testing.assert_close(convolution(batch), expected)


def test_the_gradient_is_that_of_the_pooling_layer() -> None:
    torch.manual_seed(0)
    ours = torch.rand(2, 3, 6, 6, requires_grad=True)
    theirs = ours.detach().clone().requires_grad_()
    average_pooling_as_convolution(2, 3)(ours).square().sum().backward()
    nn.AvgPool2d(2)(theirs).square().sum().backward()
    torch.testing.assert_close(ours.grad, theirs.grad)


def test_one_channel_is_averaged_unless_more_are_asked_for() -> None:
    convolution = average_pooling_as_convolution(2)
    assert convolution.weight.shape == (1, 1, 2, 2)
    assert convolution.stride == (2, 2)


def test_the_weight_asks_for_no_gradient() -> None:
    assert not average_pooling_as_convolution(2).weight.requires_grad


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"kernel_size": 0}, "kernel_size"),
        ({"kernel_size": 2, "channels": 0}, "channels"),
        ({"kernel_size": 2, "stride": 0}, "stride"),
    ],
)
def test_sizes_below_one_are_refused_by_name(
    arguments: dict[str, int], name: str
) -> None:
    with pytest.raises(ValueError, match=f"expected {name} of at least 1, got 0"):
        average_pooling_as_convolution(**arguments)
