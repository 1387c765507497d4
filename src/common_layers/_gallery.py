"""Pictures side by side."""

from collections.abc import Sequence

import matplotlib.pyplot as plt
from PIL import Image

from common_layers._canvas import LINE, TEXT, WIDTH, count_lines
from common_layers._checks import (
    as_flag,
    as_list,
    as_picture,
    as_text,
    as_whole_number,
)

GAP = 0.15  # inches between neighbours
DPI = 144  # of the site's figures


def show_pictures(
    pictures: Sequence[Image.Image],
    titles: Sequence[str] | None = None,
    *,
    columns: int | None = None,
    true_size: bool = False,
) -> None:
    """Show pictures side by side, each under its label, large pixels kept sharp.

    Opens a window in a script; in a notebook the figure appears under the cell; where
    there is no screen, nothing opens.

    Args:
        pictures: Pillow pictures of any sizes, at least one.
        titles: a short label for each picture, `""` for none; no labels if not given.
        columns: pictures a row, at most 16; if not given, up to three in one row, else
            rows of two or three.
        true_size: whether a pixel is as large in each picture, so that one of half the
            size is drawn half as large; if not, all are drawn equally wide.

    Raises:
        TypeError: if something other than a Pillow picture is among them, or another
            argument is of another type.
        ValueError: if there is no picture, one has no pixels or more than 8 bits, there
            is not one title for each, or no column or too many.

    Example:
        >>> from common_layers.pictures import load_picture, show_pictures
        >>> picture = load_picture()
        >>> half = picture.resize((256, 300))
        >>> show_pictures([picture, half], ["before", "after"], true_size=True)
    """
    pictures = [as_picture(picture) for picture in as_list("pictures", pictures)]
    count = len(pictures)
    given = [""] * count if titles is None else as_list("titles", titles)
    titles = [as_text("titles", title) for title in given]
    deep = [each.mode for each in pictures if each.mode.startswith(("I", "F"))]
    if deep:
        raise ValueError(
            f"expected pictures of 8 bits, got mode {deep[0]}; load them with "
            "load_picture"
        )
    if not count or count != len(titles):
        raise ValueError(
            f"expected one title for each picture, got {count} pictures and "
            f"{len(titles)} titles"
        )
    if columns is None:
        columns = count if count <= 3 else 2 if count == 4 else 3
    columns = as_whole_number("columns", columns, most=16)
    true_size = as_flag("true_size", true_size)
    rows = [range(at, min(at + columns, count)) for at in range(0, count, columns)]
    # inches a pixel, the same for all, or such that each is as wide as a column
    widest = max(sum(pictures[at].width for at in row) for row in rows)
    room = WIDTH - GAP * (columns - 1)
    scales = [
        room / widest if true_size else room / columns / picture.width
        for picture in pictures
    ]
    heads = [LINE * max(count_lines(titles[at]) for at in row) for row in rows]
    heights = [max(pictures[at].height * scales[at] for at in row) for row in rows]
    total = sum(heads) + sum(heights) + GAP * (len(rows) - 1)
    figure = plt.figure(figsize=(WIDTH, total))
    top = total
    for row, head, height in zip(rows, heads, heights, strict=True):
        left = 0.0
        top -= head
        for at in row:
            picture, scale = pictures[at], scales[at]
            width, tall = picture.width * scale, picture.height * scale
            place = (left / WIDTH, (top - tall) / total, width / WIDTH, tall / total)
            axes = figure.add_axes(place, xticks=[], yticks=[])
            axes.set_axis_off()
            enlarged = scale * DPI >= 1
            axes.imshow(
                picture,
                cmap="gray",
                vmin=0,
                vmax=255,
                interpolation="nearest" if enlarged else "antialiased",
            )
            axes.set_title(titles[at], fontsize=TEXT, pad=4)
            left += width + GAP
        top -= height + GAP
    plt.show()
