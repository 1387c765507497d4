"""Figures are encoded once, for light and for dark ground, the same each time."""

import base64
import io
import re
from collections.abc import Callable, Iterator
from functools import cache
from xml.etree import ElementTree

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from contrast import DARK_GROUND, contrast
from docsite.execute import figure_colors
from docsite.execute.figure_format import DPI, Encoded, encode
from docsite.paths import DOCS
from matplotlib.colors import to_hex, to_rgba_array
from matplotlib.figure import Figure
from PIL import Image, ImageChops

from common_layers.drawing import show_cells
from common_layers.pictures import load_picture, show_pictures


@pytest.fixture(autouse=True)
def style() -> Iterator[None]:
    with plt.style.context(DOCS / "site.mplstyle"):
        yield
    plt.close("all")


def chart() -> Figure:
    figure, axes = plt.subplots()
    axes.plot([1, 3, 2], label="a line")
    axes.bar([0, 1], [1, 2], color="white", edgecolor="tab:orange", hatch="//")
    axes.axhline(1.5, color="gray")
    axes.set_xlabel("words", color="dimgray")
    axes.annotate("here", (1, 3), (0, 2), arrowprops={"arrowstyle": "->", "color": "k"})
    axes.legend()
    return figure


def photograph(title: str = "") -> Figure:
    show_pictures([load_picture()], [title])
    return plt.gcf()


def labelled_photograph() -> Figure:
    return photograph("a label")


def cells() -> Figure:
    show_cells([torch.linspace(-1, 1, 9).reshape(3, 3)], labels=["kernel"])
    return plt.gcf()


def cloud() -> Figure:
    figure, axes = plt.subplots()
    axes.scatter(range(4000), range(4000), color="tab:red")
    return figure


FIGURES = [chart, photograph, labelled_photograph, cells, cloud]


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as picture:
        return picture.convert("RGBA")


def colors_of(figure: Figure) -> list[list[list[float]]]:
    """Return all colours of a figure."""
    slots = figure_colors.slots(figure)
    return [to_rgba_array(color).tolist() for _, color, _ in slots]


@cache
def encoded_once(draw: Callable[[], Figure]) -> Encoded:
    return encode(draw())


@pytest.mark.parametrize("draw", FIGURES)
def test_a_figure_has_the_same_bytes_each_time(draw: Callable[[], Figure]) -> None:
    first = encoded_once(draw)
    assert encode(draw()) == first
    assert b"dc:date" not in first.light


@pytest.mark.parametrize("draw", FIGURES)
def test_a_figure_keeps_its_colours(draw: Callable[[], Figure]) -> None:
    figure = draw()
    figure.draw_without_rendering()  # which makes the ticks
    before = colors_of(figure)
    encode(figure)
    assert colors_of(figure) == before


def test_charts_are_svg_and_pixels_webp() -> None:
    assert [encoded_once(draw).suffix for draw in FIGURES] == [
        ".svg", ".webp", ".webp", ".svg", ".webp",
    ]  # fmt: skip


def test_photographs_have_no_dark_variant_unless_words_stand_beside() -> None:
    assert encoded_once(photograph).dark is None
    assert encoded_once(labelled_photograph).dark
    assert encoded_once(cloud).dark
    assert encoded_once(chart).dark
    assert encoded_once(cells).dark


def test_only_words_differ_in_the_dark_variant_of_a_photograph() -> None:
    encoded = encoded_once(labelled_photograph)
    assert encoded.dark
    light, dark = opened(encoded.light), opened(encoded.dark)
    white = Image.new("RGBA", dark.size, "white")
    on_white = Image.alpha_composite(white, dark).convert("RGB")
    box = ImageChops.difference(light.convert("RGB"), on_white).getbbox()
    assert box
    assert box[3] < 0.27 * DPI + 4  # the label's line
    # seen by itself, on whatever ground a browser has, the light one can be read
    assert light.getchannel("A").getextrema() == (255, 255)
    assert dark.getpixel((0, 0)) == (0, 0, 0, 0)


def test_a_notebook_holds_the_light_variant_on_white() -> None:
    encoded = encoded_once(labelled_photograph)
    assert encoded.mime == "image/png"
    with Image.open(io.BytesIO(base64.b64decode(encoded.data))) as png:
        assert png.mode == "RGB"
        light = opened(encoded.light)
        white = Image.new("RGBA", light.size, "white")
        flat = Image.alpha_composite(white, light).convert("RGB")
        assert ImageChops.difference(png, flat).getbbox() is None
    encoded = encoded_once(chart)
    assert encoded.mime == "image/svg+xml"
    on_white = '<svg style="background: white" '
    assert encoded.data.replace(on_white, "<svg ") == encoded.light.decode()


def test_a_chart_has_no_styles_which_the_policy_forbids() -> None:
    assert b"style" not in encoded_once(chart).light
    drawn = ElementTree.fromstring(encoded_once(chart).light)
    strokes = {path.get("stroke") for path in drawn.iter() if path.get("stroke")}
    assert "#1f77b5" in strokes


def hexes(data: bytes | None) -> set[str]:
    assert data
    return set(re.findall("#[0-9a-f]{6}", data.decode()))


def test_each_colour_of_a_chart_has_one_for_each_ground() -> None:
    encoded = encoded_once(chart)
    assert hexes(encoded.light) <= set(figure_colors.DARK) | {figure_colors.PAPER[1]}
    dark = {*figure_colors.DARK.values(), figure_colors.PAPER[2]}
    assert hexes(encoded.dark) <= dark
    assert len(hexes(encoded.dark)) == len(hexes(encoded.light))


def test_pixels_of_a_chart_have_the_colours_of_their_ground() -> None:
    encoded = encoded_once(cloud)
    assert encoded.dark
    for data, column in ((encoded.light, 1), (encoded.dark, 2)):
        named = {row[0]: row[column] for row in figure_colors.TABLE}
        pixels = np.asarray(opened(data)).reshape(-1, 4)
        opaque = np.unique(pixels[pixels[:, 3] == 255], axis=0)
        solid = {f"#{color[:3].tobytes().hex()}" for color in opaque}
        assert named["tab:red"] in solid
        assert named["black"] in solid


def test_an_arrow_without_words_is_swapped_too() -> None:
    figure, axes = plt.subplots()
    axes.set_axis_off()
    axes.annotate("", (0, 0), (1, 1), arrowprops={"arrowstyle": "->", "color": "black"})
    encoded = encode(figure)
    assert hexes(encoded.light) == {"#020304"}
    assert hexes(encoded.dark) == {"#d4d5d6"}


def test_a_marker_without_a_face_is_swapped_too() -> None:
    figure, axes = plt.subplots()
    axes.set_axis_off()
    axes.plot(0, 0, "o", markerfacecolor="none", markeredgecolor="tab:red")
    encoded = encode(figure)
    assert hexes(encoded.light) == {"#d62729"}
    assert hexes(encoded.dark) == {"#ff6f69"}


def test_values_keep_their_colours() -> None:
    encoded = encoded_once(cells)
    ends = {"#b2182b", "#2166ac", "#fefefe"}
    assert ends <= hexes(encoded.light)
    assert ends <= hexes(encoded.dark)


@pytest.mark.parametrize("row", figure_colors.TABLE, ids=lambda row: str(row[0]))
def test_a_colour_stands_out_from_both_grounds(row: tuple[str, str, str]) -> None:
    named, light, dark = row
    if named != "lightgray":  # a grid's, which may be faint
        assert contrast(light, "#ffffff") >= 4.5
        assert contrast(dark, DARK_GROUND) >= 4.5


def test_no_light_colour_stands_for_two() -> None:
    lights = [light for _, light, _ in figure_colors.TABLE]
    assert len({*lights, figure_colors.PAPER[1]}) == len(lights) + 1
    # a grey level may be a pixel's or a cell's value
    assert not [light for light in lights if light[1:3] == light[3:5] == light[5:7]]


def test_the_style_has_only_colours_that_have_a_variant() -> None:
    for name in ("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color"):
        color = to_hex(plt.rcParams[name])
        assert color in {*figure_colors.LIGHT, *figure_colors.DARK}, name
    for look in plt.rcParams["axes.prop_cycle"]:
        assert to_hex(look["color"]) in figure_colors.LIGHT
