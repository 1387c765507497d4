"""Convolutions from a kernel, against explicit loops and against SciPy."""

from typing import Any

import numpy as np
import pytest
import torch
from scipy import signal
from torch import Tensor

from common_layers.convolution import HIGH_PASS, SHARPEN, convolution_from_kernel


def convolve_by_loops(batch: Tensor, kernel: Tensor, padding: int) -> Tensor:
    batches, channels, height, width = batch.shape
    rows, columns = kernel.shape
    padded = batch.new_zeros(
        batches, channels, height + 2 * padding, width + 2 * padding
    )
    padded[:, :, padding : padding + height, padding : padding + width] = batch
    output = batch.new_zeros(
        batches,
        channels,
        height + 2 * padding - rows + 1,
        width + 2 * padding - columns + 1,
    )
    for i in range(output.shape[2]):
        for j in range(output.shape[3]):
            for m in range(rows):
                for n in range(columns):
                    output[:, :, i, j] += kernel[m, n] * padded[:, :, i + m, j + n]
    return output


@pytest.mark.parametrize("shape", [(1, 1), (3, 3), (1, 5), (5, 3)])
@pytest.mark.parametrize("padding", [0, 2])
def test_each_output_pixel_is_the_sum_of_products_under_the_kernel(
    shape: tuple[int, int], padding: int
) -> None:
    torch.manual_seed(0)
    kernel, batch = torch.randn(shape), torch.rand(2, 3, 6, 7)
    convolution = convolution_from_kernel(kernel, 3, padding=padding)
    expected = convolve_by_loops(batch, kernel, padding)
    torch.testing.assert_close(convolution(batch), expected)


def test_the_loops_gradients_are_the_layers_gradients() -> None:
    torch.manual_seed(0)
    kernel = torch.randn(3, 5, dtype=torch.float64, requires_grad=True)
    batch = torch.rand(2, 1, 6, 7, dtype=torch.float64, requires_grad=True)
    torch.autograd.backward(convolve_by_loops(batch, kernel, 1).square().sum())
    expected, batch.grad = batch.grad, None

    convolution = convolution_from_kernel(kernel, padding=1)
    convolution(batch).square().sum().backward()
    torch.testing.assert_close(batch.grad, expected)
    assert convolution.weight.grad is not None
    torch.testing.assert_close(convolution.weight.grad[0, 0], kernel.grad)


@pytest.mark.parametrize(
    "kernel", [HIGH_PASS, SHARPEN, torch.arange(15.0).reshape(5, 3)]
)
def test_scipy_correlates_each_channel_to_the_same(kernel: Tensor) -> None:
    torch.manual_seed(0)
    batch = torch.rand(2, 3, 8, 9)
    output = convolution_from_kernel(kernel, 3, padding="same")(batch).detach().numpy()
    for picture, filtered in zip(batch.numpy(), output, strict=True):
        for channel, ours in zip(picture, filtered, strict=True):
            theirs = signal.correlate2d(channel, kernel.numpy(), mode="same")
            np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-5)


def test_scipy_convolves_to_the_same_once_the_kernel_is_flipped() -> None:
    torch.manual_seed(0)
    kernel, picture = torch.randn(3, 5), torch.rand(8, 9)
    ours = convolution_from_kernel(kernel.flip(0, 1))(picture[None, None])[0, 0]
    theirs = signal.convolve2d(picture.numpy(), kernel.numpy(), mode="valid")
    np.testing.assert_allclose(ours.detach().numpy(), theirs, atol=1e-5)


def test_scipy_gives_the_gradient_of_the_picture() -> None:
    torch.manual_seed(0)
    kernel = torch.randn(3, 3)
    picture = torch.rand(1, 1, 6, 7, requires_grad=True)
    output = convolution_from_kernel(kernel)(picture)
    change = torch.rand_like(output)
    output.backward(change)
    assert picture.grad is not None
    theirs = signal.convolve2d(change[0, 0].numpy(), kernel.numpy(), mode="full")
    np.testing.assert_allclose(picture.grad[0, 0].numpy(), theirs, atol=1e-5)


def test_scipy_gives_the_gradient_of_the_weight() -> None:
    torch.manual_seed(0)
    picture = torch.rand(1, 1, 6, 7)
    convolution = convolution_from_kernel(torch.randn(3, 3))
    output = convolution(picture)
    change = torch.rand_like(output)
    output.backward(change)
    assert convolution.weight.grad is not None
    theirs = signal.correlate2d(picture[0, 0].numpy(), change[0, 0].numpy(), "valid")
    np.testing.assert_allclose(convolution.weight.grad[0, 0].numpy(), theirs, atol=1e-5)


def test_padding_same_keeps_the_size() -> None:
    batch = torch.zeros(1, 1, 5, 8)
    kernel = torch.ones(3, 5)
    assert convolution_from_kernel(kernel, padding="same")(batch).shape == batch.shape


def test_the_weight_is_a_copy_that_can_be_trained() -> None:
    kernel = SHARPEN.clone()
    convolution = convolution_from_kernel(kernel)
    with torch.no_grad():
        convolution.weight.zero_()
    assert convolution.weight.requires_grad
    assert torch.equal(kernel, SHARPEN)


def test_the_kernels_type_is_kept() -> None:
    convolution = convolution_from_kernel(torch.ones(3, 3, dtype=torch.float64))
    assert convolution.weight.dtype == torch.float64


def test_the_high_pass_kernel_is_the_one_of_the_notes() -> None:
    notes = torch.ones(3, 3) / -9
    notes[1][1] = 1
    torch.testing.assert_close(HIGH_PASS, notes)


def test_the_high_pass_kernel_sums_to_a_ninth() -> None:
    torch.testing.assert_close(HIGH_PASS.sum(), torch.tensor(1 / 9))


def test_the_sharpening_kernel_sums_to_one() -> None:
    torch.testing.assert_close(SHARPEN.sum(), torch.tensor(1.0))


def test_sharpening_adds_what_a_box_blur_takes_away() -> None:
    torch.manual_seed(0)
    picture = torch.rand(9, 9)
    windows = np.lib.stride_tricks.sliding_window_view(picture.numpy(), (3, 3))
    blurred = torch.tensor(windows.mean(axis=(2, 3)))
    inside = picture[1:-1, 1:-1]
    sharpened = convolution_from_kernel(SHARPEN)(picture[None, None])[0, 0]
    high_pass = convolution_from_kernel(HIGH_PASS)(picture[None, None])[0, 0]
    torch.testing.assert_close(sharpened, inside + (inside - blurred))
    torch.testing.assert_close(high_pass, inside / 9 + (inside - blurred))


def test_one_channel_and_no_padding_are_what_is_meant_by_saying_nothing() -> None:
    convolution = convolution_from_kernel(torch.ones(3, 5))
    assert convolution.weight.shape == (1, 1, 3, 5)
    assert convolution.bias is None
    assert convolution(torch.zeros(1, 1, 3, 5)).shape == (1, 1, 1, 1)


WHOLE = "expected kernel of floating-point numbers, got torch.{}; call x.float()"
ODD = "expected a kernel with odd sizes, which has a middle, got "


@pytest.mark.parametrize(
    ("kernel", "options", "error", "message"),
    [
        (
            [[1.0]],
            {},
            TypeError,
            "expected kernel as a tensor, got list; wrap it in torch.tensor(...)",
        ),
        (
            torch.ones(3, 3).int(),
            {},
            TypeError,
            WHOLE.format("int32"),
        ),
        (
            torch.ones(3, 3).bool(),
            {},
            TypeError,
            WHOLE.format("bool"),
        ),
        (
            torch.ones(3, 3).to(torch.complex64),
            {},
            TypeError,
            "expected kernel of real numbers, got torch.complex64; "
            "take x.real or x.abs()",
        ),
        (
            torch.ones(3),
            {},
            ValueError,
            "expected a kernel of shape (rows, columns), got (3,)",
        ),
        (
            torch.ones(1, 1, 3, 3),
            {},
            ValueError,
            "expected a kernel of shape (rows, columns), got (1, 1, 3, 3)",
        ),
        (torch.ones(2, 3), {}, ValueError, ODD + "(2, 3)"),
        (torch.ones(3, 4), {}, ValueError, ODD + "(3, 4)"),
        (torch.ones(0, 3), {}, ValueError, ODD + "(0, 3)"),
        (
            torch.full((3, 3), torch.inf),
            {},
            ValueError,
            "expected finite weights, got infinity or NaN in the kernel",
        ),
        (
            SHARPEN,
            {"channels": 0},
            ValueError,
            "expected channels of at least 1, got 0",
        ),
        (
            SHARPEN,
            {"padding": -1},
            ValueError,
            "expected padding of at least 0, got -1",
        ),
        (
            SHARPEN,
            {"padding": "full"},
            ValueError,
            "expected padding of at least 0 or \"same\", got 'full'",
        ),
    ],
)
def test_a_kernel_that_makes_no_sense_is_refused(
    kernel: Any, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as raised:
        convolution_from_kernel(kernel, **options)
    assert str(raised.value) == message


def test_a_batch_with_other_channels_is_refused() -> None:
    with pytest.raises(RuntimeError, match="to have 3 channels, but got 1 channels"):
        convolution_from_kernel(SHARPEN, 3)(torch.zeros(1, 1, 5, 5))
