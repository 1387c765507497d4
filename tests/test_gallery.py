"""Pictures side by side: how large each is drawn, where, and with which values."""

from collections.abc import Iterator

import matplotlib.pyplot as plt
import numpy as np
import pytest
from drawn import Box, box, canvas
from PIL import Image

from common_layers.pictures import show_pictures


@pytest.fixture(autouse=True)
def no_figure_is_left() -> Iterator[None]:
    plt.close("all")
    yield
    plt.close("all")


def grey(width: int, height: int, value: int = 100) -> Image.Image:
    return Image.new("L", (width, height), value)


def places() -> list[Box]:
    """Return where each picture is, in inches from the top left."""
    return [box(axes) for axes in plt.gcf().axes]


@pytest.mark.parametrize(
    ("count", "columns", "rows"),
    [
        (1, None, [1]),
        (2, None, [2]),
        (3, None, [3]),
        (4, None, [2, 2]),
        (5, None, [3, 2]),
        (7, None, [3, 3, 1]),
        (5, 4, [4, 1]),
        (3, 1, [1, 1, 1]),
    ],
)
def test_rows_are_filled_from_the_left_and_as_wide_as_a_page(
    count: int, columns: int | None, rows: list[int]
) -> None:
    show_pictures([grey(4, 4)] * count, columns=columns)
    found = places()
    assert canvas().right == 7
    tops = sorted({round(place.top, 3) for place in found})
    assert [sum(round(p.top, 3) == top for p in found) for top in tops] == rows
    assert found[0].left == pytest.approx(0)
    assert found[rows[0] - 1].right == pytest.approx(7)
    for at in range(1, count):
        gap = found[at].left - found[at - 1].right
        if found[at].top == pytest.approx(found[at - 1].top):
            assert gap == pytest.approx(0.15)
        else:
            assert found[at].left == pytest.approx(0)
            assert found[at].top - found[at - 1].bottom == pytest.approx(0.15)
    assert canvas().bottom == pytest.approx(found[-1].bottom)


def test_a_row_is_as_tall_as_its_tallest_picture_and_has_a_common_top() -> None:
    show_pictures([grey(4, 2), grey(8, 16), grey(4, 3), grey(4, 4)], columns=2)
    one, two, three, four = places()
    assert one.size[0] == pytest.approx(two.size[0])  # however many pixels it has
    assert one.top == pytest.approx(two.top) == pytest.approx(0)
    assert three.top == pytest.approx(four.top) == pytest.approx(two.bottom + 0.15)
    assert two.size[1] / two.size[0] == pytest.approx(2)
    assert canvas().bottom == pytest.approx(four.bottom)


def test_at_true_size_a_pixel_is_as_large_in_each_and_the_widest_row_fits() -> None:
    pictures = [grey(10, 5), grey(10, 5), grey(40, 20)]
    show_pictures(pictures, columns=2, true_size=True)
    pixels = [
        place.size[0] / p.width for place, p in zip(places(), pictures, strict=True)
    ]
    assert pixels == pytest.approx([(7 - 0.15) / 40] * 3)
    assert places()[2].right == pytest.approx(7 - 0.15)


def test_a_title_stands_over_the_middle_of_its_picture_in_the_size_of_text() -> None:
    show_pictures([grey(4, 4)] * 3, ["one", "", "in\nlines"], columns=2)
    for axes, place, lines in zip(plt.gcf().axes, places(), (1, 0, 2), strict=True):
        assert axes.title.get_fontsize() == 14
        if lines:
            title = box(axes.title)
            assert title.middle[0] == pytest.approx(place.middle[0], abs=0.02)
            assert -0.03 < place.top - title.bottom < 0.1
            assert title.inside(canvas())
    first, second, third = places()
    # a line of room for the first row's title, two for the second's
    assert first.top == pytest.approx(second.top) == pytest.approx(0.27)
    assert third.top - first.bottom == pytest.approx(0.15 + 2 * 0.27)


def test_grey_is_drawn_as_it_is_whatever_else_the_picture_holds() -> None:
    show_pictures([grey(2, 2, 100), grey(2, 2, 180)])
    shown = rendered()
    for place, value in zip(places(), (100, 180), strict=True):
        across, down = (int(at * 50) for at in place.middle)
        assert shown[down, across] == pytest.approx([value] * 3, abs=1)


def test_grey_goes_from_black_to_white() -> None:
    show_pictures([grey(2, 2)])
    [image] = plt.gcf().axes[0].get_images()
    assert image.get_clim() == (0, 255)


def rendered() -> np.ndarray:
    """Return the figure's pixels at 50 an inch."""
    figure = plt.gcf()
    figure.set_dpi(50)
    figure.canvas.draw()
    canvas_of_agg = figure.canvas
    return np.asarray(canvas_of_agg.buffer_rgba())[..., :3]  # type: ignore[attr-defined]


def test_large_pixels_keep_their_edges_and_small_ones_are_averaged() -> None:
    stripes = np.zeros((8, 8), dtype=np.uint8)
    stripes[:, ::2] = 200
    show_pictures([Image.fromarray(stripes)])
    assert set(np.unique(rendered())) <= {0, 200, 255}
    plt.close()
    # 2,100 pixels on 7 inches, shown at 50 an inch: six in one
    many = np.zeros((210, 2100), dtype=np.uint8)
    many[:, ::2] = 200
    show_pictures([Image.fromarray(many)])
    middle = rendered()[5:-5, 5:-5]
    assert abs(middle.astype(int) - 100).max() < 40


@pytest.mark.parametrize(
    ("width", "interpolations"), [(1008, {"nearest"}), (1009, {"antialiased", "auto"})]
)
def test_a_picture_is_enlarged_if_it_has_fewer_pixels_than_the_site_draws(
    width: int, interpolations: set[str]
) -> None:
    show_pictures([grey(width, 10)])
    [image] = plt.gcf().axes[0].get_images()
    assert image.get_interpolation() in interpolations  # Matplotlib renamed it


def test_pictures_have_no_axes_round_them() -> None:
    show_pictures([grey(4, 4)])
    [axes] = plt.gcf().axes
    assert not axes.axison
    assert list(axes.get_xticks()) == list(axes.get_yticks()) == []


@pytest.mark.parametrize(
    ("pictures", "options", "message"),
    [
        ([], {}, "expected one title for each picture, got 0 pictures and 0 titles"),
        (
            [grey(2, 2)] * 2,
            {"titles": ["one"]},
            "expected one title for each picture, got 2 pictures and 1 titles",
        ),
        ([grey(2, 2)], {"columns": 0}, "expected columns of at least 1, got 0"),
        ([grey(2, 2)], {"columns": 17}, "expected columns of at most 16, got 17"),
    ],
)
def test_what_cannot_be_shown_is_reported(
    pictures: list[Image.Image], options: dict[str, object], message: str
) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        show_pictures(pictures, **options)  # type: ignore[arg-type]
    assert not plt.get_fignums()
