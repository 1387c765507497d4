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
from docsite.execute.figure_format import encode
from docsite.execute.outputs import Picture
from docsite.paths import DOCS
from matplotlib.colors import to_hex, to_rgba_array
from matplotlib.figure import Figure
from PIL import Image, ImageChops, ImageOps, ImageStat

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
def encoded_once(draw: Callable[[], Figure]) -> tuple[dict[str, str], Picture]:
    return encode(draw())


def on_page(draw: Callable[[], Figure]) -> Picture:
    return encoded_once(draw)[1]


@pytest.mark.parametrize("draw", FIGURES)
def test_a_figure_has_the_same_bytes_each_time(draw: Callable[[], Figure]) -> None:
    first = encoded_once(draw)
    assert encode(draw()) == first
    assert b"dc:date" not in first[1].light


@pytest.mark.parametrize("draw", FIGURES)
def test_a_figure_keeps_its_colours(draw: Callable[[], Figure]) -> None:
    figure = draw()
    figure.draw_without_rendering()  # which makes the ticks
    before = colors_of(figure)
    encode(figure)
    assert colors_of(figure) == before


def test_only_pixels_without_words_are_no_svg() -> None:
    assert [on_page(draw).suffix for draw in FIGURES] == [
        ".svg", ".webp", ".svg", ".svg", ".svg",
    ]  # fmt: skip
    assert [*map(list, (encoded_once(draw)[0] for draw in FIGURES))] == [
        ["image/svg+xml"], ["image/png"], ["image/png"], ["image/svg+xml"],
        ["image/png"],
    ]  # fmt: skip


def test_photographs_have_no_dark_variant_unless_words_stand_beside() -> None:
    assert on_page(photograph).dark is None
    assert on_page(labelled_photograph).dark
    assert on_page(cloud).dark
    assert on_page(chart).dark
    assert on_page(cells).dark


def pixels_of(svg: bytes | None) -> list[Image.Image]:
    """Return the pictures inside an SVG."""
    assert svg
    found = re.findall(rb'href="data:image/webp;base64,([^"]+)"', svg)
    assert svg.count(b"<image ") == len(found)
    return [opened(base64.b64decode(data)) for data in found]


def test_only_words_differ_in_the_dark_variant_of_a_photograph() -> None:
    picture = on_page(labelled_photograph)
    assert picture.dark
    [light], [dark] = pixels_of(picture.light), pixels_of(picture.dark)
    assert light == dark
    assert hexes(picture.light) != hexes(picture.dark)


def test_pixels_inside_a_figure_are_those_of_the_picture() -> None:
    [found] = pixels_of(on_page(labelled_photograph).light)
    picture = ImageOps.flip(load_picture()).resize(found.size)  # as SVG's y goes
    assert found.width > 500  # as fine as a sharp screen
    difference = ImageChops.difference(found.convert("L"), picture)
    assert ImageStat.Stat(difference).mean[0] < 6


def texts_of(svg: bytes | str) -> dict[str, ElementTree.Element]:
    """Return the texts of an SVG, as whoever shows it reads them."""
    found = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return {"".join(text.itertext()).strip(): text for text in found}


def test_words_are_text_in_fonts_that_systems_have() -> None:
    picture = on_page(chart)
    texts = texts_of(picture.light)
    assert {"words", "here", "a line"} <= texts.keys()
    assert {text.get("font-family") for text in texts.values()} == {None}
    fonts = str(ElementTree.fromstring(picture.light).get("font-family")).split(", ")
    assert fonts[0] == plt.rcParams["font.family"][0]
    assert "Microsoft YaHei" in fonts
    assert fonts[-1] == "sans-serif"


def test_lines_of_a_text_are_anchored_in_their_middle() -> None:
    figure, axes = plt.subplots()
    axes.set_axis_off()
    axes.set_title("a < b and c\nshort")
    texts = texts_of(encode(figure)[1].light)
    places = [
        float(text.attrib["x"]) + float(text.attrib["transform"][10:].split()[0])
        for text in texts.values()
    ]
    assert list(texts) == ["a < b and c", "short"]
    assert {text.get("text-anchor") for text in texts.values()} == {"middle"}
    assert places[0] == pytest.approx(places[1], abs=1)


def test_a_notebook_holds_the_light_variant_on_white() -> None:
    held, picture = encoded_once(photograph)
    with Image.open(io.BytesIO(base64.b64decode(held["image/png"]))) as png:
        assert png.mode == "RGB"
        light = opened(picture.light)
        white = Image.new("RGBA", light.size, "white")
        flat = Image.alpha_composite(white, light).convert("RGB")
        assert ImageChops.difference(png, flat).getbbox() is None
    held, picture = encoded_once(chart)
    on_white = '<svg style="background: white" '
    assert held["image/svg+xml"].replace(on_white, "<svg ") == picture.light.decode()


def test_a_chart_has_no_styles_which_the_policy_forbids() -> None:
    assert b"style" not in on_page(chart).light
    drawn = ElementTree.fromstring(on_page(chart).light)
    strokes = {path.get("stroke") for path in drawn.iter() if path.get("stroke")}
    assert "#1f77b5" in strokes


def hexes(data: bytes | None) -> set[str]:
    assert data
    return set(re.findall("#[0-9a-f]{6}", data.decode()))


def test_each_colour_of_a_chart_has_one_for_each_ground() -> None:
    picture = on_page(chart)
    assert hexes(picture.light) <= set(figure_colors.DARK) | {figure_colors.PAPER[1]}
    dark = {*figure_colors.DARK.values(), figure_colors.PAPER[2]}
    assert hexes(picture.dark) <= dark
    assert len(hexes(picture.dark)) == len(hexes(picture.light))


def test_many_points_are_pixels_in_the_colour_of_their_ground() -> None:
    drawn = on_page(cloud)
    for data, column in ((drawn.light, 1), (drawn.dark, 2)):
        red = {row[0]: row[column] for row in figure_colors.TABLE}["tab:red"]
        [picture] = pixels_of(data)
        pixels = np.asarray(picture).reshape(-1, 4)
        solid = np.unique(pixels[pixels[:, 3] == 255], axis=0)
        assert {f"#{color[:3].tobytes().hex()}" for color in solid} == {red}


def test_an_arrow_without_words_is_swapped_too() -> None:
    figure, axes = plt.subplots()
    axes.set_axis_off()
    axes.annotate("", (0, 0), (1, 1), arrowprops={"arrowstyle": "->", "color": "black"})
    _, picture = encode(figure)
    assert hexes(picture.light) == {"#020304"}
    assert hexes(picture.dark) == {"#d4d5d6"}


def test_a_marker_without_a_face_is_swapped_too() -> None:
    figure, axes = plt.subplots()
    axes.set_axis_off()
    axes.plot(0, 0, "o", markerfacecolor="none", markeredgecolor="tab:red")
    _, picture = encode(figure)
    assert hexes(picture.light) == {"#d62729"}
    assert hexes(picture.dark) == {"#ff6f69"}


def test_values_keep_their_colours() -> None:
    picture = on_page(cells)
    ends = {"#b2182b", "#2166ac", "#fefefe"}
    assert ends <= hexes(picture.light)
    assert ends <= hexes(picture.dark)


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
