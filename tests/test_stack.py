"""A drawn batch is laid out as it is read: planes, arrows and names in their places.

What values look like in it is tested in tests/test_drawing.py.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from drawn import Box, arrows, box, canvas, frames, words
from matplotlib.colors import to_rgba
from matplotlib.patches import ArrowStyle

from common_layers._canvas import text_width
from common_layers.drawing import show_stack

SHAPES = [(1, 3, 2, 4), (2, 3, 4, 2), (1, 1, 3, 3)]


@pytest.fixture(params=SHAPES, ids=str)
def shape(request: pytest.FixtureRequest) -> Iterator[tuple[int, ...]]:
    plt.close("all")
    show_stack(torch.rand(request.param))
    yield request.param
    plt.close("all")


def planes(channels: int) -> list[list[Box]]:
    """Return the planes of each sample, the first channel's first."""
    outlines = [box(frame) for frame in frames()]
    return [
        outlines[at : at + channels][::-1] for at in range(0, len(outlines), channels)
    ]


def ends(arrow: Any) -> tuple[float, float, float, float]:
    """Return where an arrow starts and where it points to."""
    return (*arrow.xyann, *arrow.xy)


def test_planes_have_square_cells_and_an_outline(shape: tuple[int, ...]) -> None:
    _, channels, height, width = shape
    fronts = planes(channels)
    unit = fronts[0][0].size[0] / width
    for mesh, frame in zip(plt.gca().collections, frames(), strict=True):
        corners: Any = mesh
        places = corners.get_coordinates().reshape(-1, 2)
        held = Box(*places.min(axis=0), *places.max(axis=0))
        assert box(frame).size == pytest.approx((width * unit, height * unit))
        assert held.size == pytest.approx(box(frame).size)
        assert held.middle == pytest.approx(box(frame).middle)
        assert corners.get_coordinates().shape == (height + 1, width + 1, 2)
        assert not frame.get_fill()
        assert frame.get_linewidth() == 1
        assert frame.get_edgecolor() == to_rgba("gray")
        # no line between cells, and what is drawn later hides what was drawn before
        assert len(mesh.get_edgecolor()) == 0
        assert mesh.get_zorder() == frame.get_zorder() > 1


def test_each_plane_lies_behind_the_one_before_up_and_to_the_right(
    shape: tuple[int, ...],
) -> None:
    for stack in planes(shape[1]):
        steps = [
            (behind.left - plane.left, plane.top - behind.top)
            for plane, behind in pairwise(stack)
        ]
        assert all(right == pytest.approx(up) for right, up in steps)
        assert all(0 < right < 0.301 for right, _ in steps)
        assert np.ptp([right for right, _ in steps] or [0.0]) < 1e-6


def test_samples_stand_side_by_side(shape: tuple[int, ...]) -> None:
    stacks = planes(shape[1])
    for one, other in pairwise(stacks):
        assert 0.3 < other[0].left - one[-1].right < 0.4
        assert other[0].top == pytest.approx(one[0].top)


def test_an_arrow_under_the_first_plane_is_the_width(shape: tuple[int, ...]) -> None:
    front = planes(shape[1])[0][0]
    left, top, right, bottom = ends(arrows()[0])
    assert (left, right) == pytest.approx((front.left, front.right))
    assert front.bottom + 0.05 < top == bottom < front.bottom + 0.2
    name = box(words()[f"width {shape[3]}"])
    assert name.middle[0] == pytest.approx(front.middle[0], abs=0.02)
    assert top < name.top < top + 0.15


def test_an_arrow_beside_the_first_plane_is_the_height(shape: tuple[int, ...]) -> None:
    front = planes(shape[1])[0][0]
    left, top, right, bottom = ends(arrows()[1])
    assert (top, bottom) == pytest.approx((front.top, front.bottom))
    assert front.left - 0.2 < left == right < front.left - 0.05
    text = words()[f"height {shape[2]}"]
    assert text.get_rotation() == 90
    assert box(text).middle[1] == pytest.approx(front.middle[1], abs=0.02)
    assert left - 0.15 < box(text).right < left


def test_an_arrow_along_the_last_stack_is_the_channels(shape: tuple[int, ...]) -> None:
    stack = planes(shape[1])[-1]
    left, bottom, right, top = ends(arrows()[2])
    assert bottom == pytest.approx(stack[0].bottom)
    assert left == pytest.approx(stack[0].right + 0.1)
    depth = max(stack[-1].left - stack[0].left, 0.15)
    assert (right - left, bottom - top) == pytest.approx((depth, depth))
    name = box(words()[f"channels {shape[1]}"])
    assert 0.05 < name.left - (left + right) / 2 < 0.15
    assert 0.05 < name.top - (bottom + top) / 2 < 0.15


def test_an_arrow_over_all_stacks_is_the_batch_if_it_has_several(
    shape: tuple[int, ...],
) -> None:
    stacks = planes(shape[1])
    assert len(arrows()) == (4 if shape[0] > 1 else 3)
    if shape[0] == 1:
        assert stacks[0][-1].top == pytest.approx(0.05)
        return
    left, top, right, bottom = ends(arrows()[3])
    assert (left, right) == pytest.approx((stacks[0][0].left, stacks[-1][-1].right))
    assert top == bottom < stacks[0][-1].top - 0.1
    name = box(words()[f"batch {shape[0]}"])
    assert name.middle[0] == pytest.approx((left + right) / 2, abs=0.02)
    assert name.bottom < top < name.bottom + 0.2


def test_arrows_look_alike_and_reach_their_ends(shape: tuple[int, ...]) -> None:
    for arrow in arrows():
        patch: Any = arrow.arrow_patch
        assert isinstance(patch.get_arrowstyle(), ArrowStyle.CurveB)
        assert patch.get_edgecolor() == to_rgba("black")
        assert patch.shrinkA == patch.shrinkB == 0


def test_everything_is_there_to_be_read_within_a_pages_width(
    shape: tuple[int, ...],
) -> None:
    whole = canvas()
    assert whole.right <= 7.001
    # no more room than the names need
    front, back = planes(shape[1])[-1][0], planes(shape[1])[-1][-1]
    beside = text_width(f"channels {shape[1]}") + 0.25
    assert whole.right == pytest.approx((front.right + back.right) / 2 + beside)
    assert planes(shape[1])[0][0].left == pytest.approx(0.45)
    assert whole.bottom - planes(shape[1])[0][0].bottom == pytest.approx(0.45)
    names = [box(text) for text in words().values()]
    for name, text in zip(names, words().values(), strict=True):
        assert name.inside(whole), text.get_text()
        assert text.get_fontsize() == 14
        assert not any(name.meets(box(frame)) for frame in frames())
    for at, name in enumerate(names):
        assert not any(name.meets(other) for other in names[at + 1 :])
    assert all(box(frame).inside(whole) for frame in frames())


@pytest.mark.parametrize("size", [(3, 3), (2, 4), (9, 2)])
def test_a_single_stack_has_a_plane_of_a_readable_size(size: tuple[int, int]) -> None:
    show_stack(torch.rand(1, 2, *size))
    assert max(planes(2)[0][0].size) == pytest.approx(1.7)
    plt.close()


def test_many_channels_of_one_sample_make_no_deep_stack() -> None:
    show_stack(torch.rand(1, 16, 4, 4))
    [stack] = planes(16)
    assert 1.1 < stack[-1].left - stack[0].left < 1.2
    plt.close()


def test_the_most_that_is_allowed_fills_a_pages_width() -> None:
    show_stack(torch.rand(6, 16, 4, 5))
    assert canvas().right == pytest.approx(7)
    first = planes(16)[0]
    depth = first[-1].left - first[0].left
    assert 1 < first[0].size[0] / depth < 1.4  # half of the room is the plane's
    outlines = [box(frame) for frame in frames()]
    assert len(outlines) == 96
    for outline in outlines:
        assert outline.inside(canvas())
        assert min(outline.size) > 0.2
    for one, other in pairwise(planes(16)):
        assert other[0].left - one[-1].right == pytest.approx(0.35)
    plt.close()


def test_the_smallest_value_is_dark_and_the_largest_light() -> None:
    show_stack(torch.tensor([-3.0, 1.0, 5.0]).reshape(1, 1, 1, 3))
    mesh: Any = plt.gca().collections[0]
    assert mesh.get_array().shape == (1, 3, 3)  # red, green and blue of three cells
    assert mesh.get_array()[0, :, 0].tolist() == pytest.approx([0.12, 0.5, 0.88])
    plt.close()
    show_stack(torch.full((1, 1, 1, 2), 7.0))
    mesh = plt.gca().collections[0]
    assert mesh.get_array().min() == mesh.get_array().max() == pytest.approx(0.12)
    plt.close()


@pytest.mark.parametrize(
    "batch",
    [
        torch.rand(1, 1, 2, 2, dtype=torch.float16).requires_grad_(),
        torch.arange(4).reshape(1, 1, 2, 2),
    ],
)
def test_a_batch_may_ask_for_gradients_and_have_any_type_of_number(
    batch: torch.Tensor,
) -> None:
    show_stack(batch)
    assert len(frames()) == 1
    plt.close()


def test_what_has_no_place_between_dark_and_light_is_refused() -> None:
    message = "^expected finite values, got infinity or NaN among them$"
    with pytest.raises(ValueError, match=message):
        show_stack(torch.full((1, 1, 2, 2), torch.inf))
