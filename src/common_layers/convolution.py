"""Convolutions whose kernel you choose, and two kernels worth knowing by name."""

from typing import Literal

import torch
from torch import Tensor, nn

from common_layers._checks import as_tensor, as_whole_number

HIGH_PASS = torch.tensor(
    [[-1 / 9, -1 / 9, -1 / 9], [-1 / 9, 1, -1 / 9], [-1 / 9, -1 / 9, -1 / 9]]
)
"""Eight times -1/9 around a 1, the kernel that the notes call sharpening.

Shape `(3, 3)`. Its weights sum to 1/9, so it keeps the edges and only a ninth of the
brightness: a high-pass filter, whose output goes below 0.
"""

SHARPEN = torch.tensor(
    [[-1 / 9, -1 / 9, -1 / 9], [-1 / 9, 17 / 9, -1 / 9], [-1 / 9, -1 / 9, -1 / 9]]
)
"""Eight times -1/9 around 17/9, which does sharpen.

Shape `(3, 3)`. Its weights sum to 1, so flat areas keep their brightness and edges gain
contrast.
"""


def convolution_from_kernel(
    kernel: Tensor, channels: int = 1, *, padding: int | Literal["same"] = 0
) -> nn.Conv2d:
    """Return a convolution that slides one fixed kernel over every channel.

    Each channel is filtered on its own::

        output[b, c, i, j] = sum over m, n of kernel[m, n] * input[b, c, i + m, j + n]

    Args:
        kernel: the weights, shape `(rows, columns)`, floating point. Both sizes are
            odd, so that the kernel has a middle.
        channels: how many channels the pictures have, at least 1.
        padding: zeros on each side of the picture, in pixels, at least 0, or `"same"`
            to keep its size.

    Returns:
        A `Conv2d` without bias, weight shape `(channels, 1, rows, columns)`, that maps
        `(batch, channels, height, width)` to `(batch, channels, height + 2 * padding -
        rows + 1, width + 2 * padding - columns + 1)`. Its weight is a parameter, so it
        can be trained on from there.

    Raises:
        TypeError: if the kernel is not a floating-point tensor, or `channels` or
            `padding` no whole number.
        ValueError: if the kernel is not of rank 2, has an even size or holds infinity
            or NaN, `channels` is below 1, or `padding` is below 0 or another word than
            `"same"`.

    Example:
        >>> import torch
        >>> from common_layers.convolution import HIGH_PASS, convolution_from_kernel
        >>> edges = convolution_from_kernel(HIGH_PASS, padding=1)
        >>> edges(torch.ones(1, 1, 5, 5)).shape
        torch.Size([1, 1, 5, 5])

    Reference:
        "A guide to convolution arithmetic for deep learning" by V. Dumoulin and
        F. Visin, 2016.
    """
    kernel = as_tensor("kernel", kernel, floating=True)
    if kernel.dim() != 2:
        raise ValueError(
            f"expected a kernel of shape (rows, columns), got {tuple(kernel.shape)}"
        )
    if any(size % 2 == 0 for size in kernel.shape):
        raise ValueError(
            "expected a kernel with odd sizes, which has a middle, "
            f"got {tuple(kernel.shape)}"
        )
    if not kernel.isfinite().all():
        raise ValueError("expected finite weights, got infinity or NaN in the kernel")
    channels = as_whole_number("channels", channels)
    if not isinstance(padding, str):
        padding = as_whole_number("padding", padding, least=0)
    elif padding != "same":
        raise ValueError(f'expected padding of at least 0 or "same", got {padding!r}')
    size = (kernel.shape[0], kernel.shape[1])
    convolution = nn.Conv2d(
        channels, channels, size, padding=padding, groups=channels, bias=False
    ).to(kernel)
    with torch.no_grad():
        convolution.weight.copy_(kernel)
    return convolution
