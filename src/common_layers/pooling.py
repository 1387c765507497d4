"""Average pooling written as the convolution that it is."""

from torch import nn

from common_layers._checks import as_whole_number


def average_pooling_as_convolution(
    kernel_size: int, channels: int = 1, *, stride: int | None = None
) -> nn.Conv2d:
    """Give the depthwise convolution that equals `AvgPool2d(kernel_size, stride)`.

    Every weight is `1 / kernel_size**2`, so an output pixel is its window's mean::

        output[b, c, i, j] = mean of input[b, c, i * s : i * s + k, j * s : j * s + k]

    Args:
        kernel_size: the window's height and width in pixels, `k`, at least 1.
        channels: how many channels the pictures have, at least 1; each is averaged on
            its own.
        stride: pixels from one window to the next, `s`; the window's size if not given,
            as in `AvgPool2d`.

    Returns:
        A `Conv2d` without bias, weight shape `(channels, 1, k, k)`, frozen (its weight
        asks for no gradient), that maps `(batch, channels, height, width)` to
        `(batch, channels, (height - k) // s + 1, (width - k) // s + 1)`.

    Raises:
        TypeError: if a size, the channels or the stride is no whole number.
        ValueError: if one is below 1.

    Example:
        >>> import torch
        >>> from common_layers.pooling import average_pooling_as_convolution
        >>> average = average_pooling_as_convolution(2)
        >>> average(torch.arange(4.0).reshape(1, 1, 2, 2)).item()
        1.5

    Reference:
        "Gradient-based learning applied to document recognition" by Y. LeCun et al.,
        1998, whose subsampling layers average (with a trained scale and bias).
    """
    kernel_size = as_whole_number("kernel_size", kernel_size)
    channels = as_whole_number("channels", channels)
    stride = kernel_size if stride is None else as_whole_number("stride", stride)
    convolution = nn.Conv2d(
        channels, channels, kernel_size, stride=stride, groups=channels, bias=False
    )
    nn.init.constant_(convolution.weight, 1 / kernel_size**2)
    return convolution.requires_grad_(False)
