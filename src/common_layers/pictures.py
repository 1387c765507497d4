"""Pictures in and out: load one, make it a batch, make a batch a picture, show some."""

import os
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from matplotlib import cbook
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor

from common_layers._checks import (
    as_picture,
    as_tensor,
    as_text,
    as_whole_number,
    shown,
)
from common_layers._gallery import show_pictures
from common_layers._opening import PictureError, open_picture

__all__ = [
    "PictureError",
    "draw_digits",
    "load_picture",
    "show_pictures",
    "to_batch",
    "to_picture",
    "to_signed_picture",
]

NEGATIVE, POSITIVE = (44, 123, 200), (215, 48, 57)  # seen on light and on dark ground


def load_picture(
    path: str | os.PathLike[str] | None = None, mode: Literal["L", "RGB"] = "L"
) -> Image.Image:
    """Load a picture of any common kind as 8-bit greyscale or RGB, upright.

    Args:
        path: the file. The U.S. Navy's portrait of Grace Hopper (512 by 600 pixels,
            public domain), which Matplotlib ships, if none is given.
        mode: `"L"` for greyscale, one channel; `"RGB"` for colour, three.

    Returns:
        A Pillow picture in that mode, values 0 to 255. 16-bit values are scaled,
        transparent areas are put on white, a turned photo (EXIF) is set upright, and of
        an animation the first frame is taken.

    Raises:
        PictureError: if there is no such file, or it is a folder, a pipe, empty, cut
            short, no picture, or larger than Pillow's limit on pixels, or may not be
            read.
        TypeError: if the path is no str or `Path`, or the mode no str.
        ValueError: if `mode` is neither of the two.

    Example:
        >>> from common_layers.pictures import load_picture
        >>> load_picture().size
        (512, 600)

    Reference:
        The portrait: James S. Davis, U.S. Navy, 1984, in Matplotlib's sample data.
    """
    if as_text("mode", mode) not in ("L", "RGB"):
        raise ValueError(f'expected mode "L" or "RGB", got {mode!r}')
    if path is None:
        path = cbook.get_sample_data("grace_hopper.jpg", asfileobj=False)
    if not isinstance(path, str | os.PathLike):
        raise TypeError(
            f"expected path as a str or a Path, got {shown(path)}; write its name"
        )
    return open_picture(Path(path), mode)


def draw_digits(size: int = 16) -> Tensor:
    """Draw the digits 0 to 9, white on black, so that no data set need be downloaded.

    Args:
        size: height and width of a picture in pixels, at least 8.

    Returns:
        float32, shape `(10, size, size)`, values in [0, 1]; digit `n` is in place `n`,
        in the middle.

    Raises:
        TypeError: if the size is no whole number.
        ValueError: if the pictures would be too small to tell the digits apart.

    Example:
        >>> from common_layers.pictures import draw_digits
        >>> draw_digits().shape
        torch.Size([10, 16, 16])
    """
    size = as_whole_number("size", size, least=8)
    font = ImageFont.load_default(size * 17 / 16)
    digits = []
    for digit in range(10):
        picture = Image.new("L", (size, size))
        left, top, right, bottom = font.getbbox(str(digit))
        corner = ((size - left - right) / 2, (size - top - bottom) / 2)
        ImageDraw.Draw(picture).text(corner, str(digit), 255, font)
        digits.append(to_batch(picture)[0, 0])
    return torch.stack(digits)


def to_batch(picture: Image.Image) -> Tensor:
    """Make a picture a batch of one.

    Args:
        picture: greyscale (`"L"`) or RGB, as `load_picture` gives it.

    Returns:
        float32, shape `(1, channels, height, width)`, 1 or 3 channels, values in
        [0, 1].

    Raises:
        TypeError: if it is no Pillow picture.
        ValueError: if it has another mode or no pixels.

    Example:
        >>> from common_layers.pictures import load_picture, to_batch
        >>> to_batch(load_picture()).shape
        torch.Size([1, 1, 600, 512])
    """
    if as_picture(picture).mode not in ("L", "RGB"):
        raise ValueError(
            f"expected a picture in mode L or RGB, got {picture.mode}; "
            'load it with load_picture or call picture.convert("RGB")'
        )
    values = torch.from_numpy(np.array(picture)).float() / 255
    return values.reshape(1, *values.shape[:2], -1).permute(0, 3, 1, 2).contiguous()


def to_picture(batch: Tensor) -> Image.Image:
    r"""Make the one picture of a batch a Pillow picture, clamped to what can be shown.

    Args:
        batch: floating point, shape `(1, channels, height, width)` or `(channels,
            height, width)` with 1 or 3 channels, or `(height, width)`. Values below 0
            come out black and above 1 white; none wraps round.

    Returns:
        A picture in mode `"L"` or `"RGB"` of the same height and width.

    Raises:
        TypeError: if the batch is not of a floating-point type.
        ValueError: if it has another shape, is empty or holds a NaN.

    Example:
        >>> import torch
        >>> from common_layers.pictures import to_picture
        >>> to_picture(torch.tensor([[-0.1, 0.5, 1.2]])).tobytes()
        b'\x00\x80\xff'
    """
    values = _one_picture(batch)
    values = (values.clamp(0, 1) * 255).round().to(torch.uint8)
    return Image.fromarray(values.permute(1, 2, 0).squeeze(2).numpy())


def to_signed_picture(batch: Tensor) -> Image.Image:
    """Make a map of signed values a picture: negative blue, positive red, 0 clear.

    The nearer a value is to 0, the more of the ground shows through.

    Args:
        batch: floating point, one channel, shape `(1, 1, height, width)`, `(1, height,
            width)` or `(height, width)`. The colours reach as far as the largest
            magnitude in it, `m`; a value `x` covers the ground by `(|x| / m) ** 0.7`.

    Returns:
        A picture in mode `"RGBA"` of the same height and width.

    Raises:
        TypeError: if the batch is not of a floating-point type.
        ValueError: if it has another shape, is empty or holds infinity or NaN.

    Example:
        >>> import torch
        >>> from common_layers.pictures import to_signed_picture
        >>> to_signed_picture(torch.tensor([[0.0, 2.0]])).getpixel((1, 0))
        (215, 48, 57, 255)
    """
    values = _one_picture(batch)
    if values.shape[0] != 1:
        raise ValueError(f"expected one channel, got {values.shape[0]}; pick one")
    if values.isinf().any():
        raise ValueError(
            "expected finite values, got infinity among them; clamp them first"
        )
    grid = values[0].numpy()
    reach = np.abs(grid).max() or 1
    colors = np.where(grid[..., None] < 0, NEGATIVE, POSITIVE)
    # most values of an edge map are small: in proportion they would hardly be seen
    opacity = np.rint((np.abs(grid[..., None]) / reach) ** 0.7 * 255)
    return Image.fromarray(np.concatenate([colors, opacity], 2).astype(np.uint8))


def _one_picture(batch: Tensor) -> Tensor:
    """Check a batch of one picture; return doubles, `(channels, height, width)`."""
    if not as_tensor("batch", batch).is_floating_point():
        raise TypeError(
            f"expected floating-point values in [0, 1], got {batch.dtype}; "
            "divide by 255 first"
        )
    values = batch.detach().cpu().double()  # the steps of half precision are coarse
    if values.dim() == 4 and values.shape[0] == 1:
        values = values[0]
    if values.dim() == 2:
        values = values[None]
    if values.dim() != 3 or values.shape[0] not in (1, 3):
        raise ValueError(
            "expected one picture with 1 or 3 channels, shape (1, channels, height, "
            f"width), got {tuple(batch.shape)}"
        )
    if not values.numel():
        raise ValueError(f"expected at least one pixel, got {tuple(batch.shape)}")
    if values.isnan().any():
        raise ValueError("expected numbers, got NaN among the values")
    return values
