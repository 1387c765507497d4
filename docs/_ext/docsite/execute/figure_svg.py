"""Write a figure as SVG whose words are text, the same each time.

Text is smaller than the outlines of its letters, and the Chinese pages put their own
words in its place (pages/figure_words.py). Pixels lie inside, as WebP.
"""

import base64
import io
import re
from html import unescape
from typing import Any

import matplotlib
from matplotlib.artist import Artist
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.collections import Collection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path
from PIL import Image

from docsite.execute import figure_colors

DPI = 144  # pixels an inch: a page's are 96, so one and a half on each of them
POINTS = 72  # an inch
MARGIN = 0.04  # inches round what is drawn
SETTINGS: Any = {"svg.hashsalt": "common-layers", "svg.fonttype": "none"}
UNSAID = ("Creator", "Date", "Format", "Type")  # of what an SVG would say of itself
CSS = re.compile(r" *<style .*?</style>\n", re.S)  # which says LOOK of all
# a system has one of these: Verdana is as wide as what the figure was measured with
FONTS = (
    "DejaVu Sans, Verdana, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, "
    "WenQuanYi Micro Hei, sans-serif"
)
LOOK = (
    f'font-family="{FONTS}" xml:space="preserve" '
    'stroke-linejoin="round" stroke-linecap="butt"'
)
MEASURED = """ font-family="'DejaVu Sans'\""""  # site.mplstyle's
SIZE = re.compile(r'width="[\d.]+pt" height="[\d.]+pt" viewBox="[^"]*"')
STYLE = re.compile(r' style="([^"]*)"')
PROPERTY = re.compile(r" ?([a-z-]+): ([^;]+);?")
UNTURNED = re.compile(r' transform="rotate\(-0 [^"]*\)"')
LINE = re.compile(
    r'<text font-size="([\d.]+)px"([^>]* transform="translate[^>]*)>(.*?)<'
)
PNG = re.compile(r"data:image/png;base64,\s*([\w+/=]+)")


def as_svg(figure: Figure, many: list[Collection]) -> str:
    """Return a figure as SVG, what has too many points as pixels."""
    written = io.BytesIO()
    for shapes in many:
        shapes.set_rasterized(True)
    # savefig would draw once more, for a layout that drawing makes anyway
    canvas, dpi = figure.canvas, figure.dpi
    try:
        figure.dpi = DPI
        with matplotlib.rc_context(SETTINGS):
            vectors: Any = FigureCanvasSVG(figure)  # it has no types
            vectors.print_svg(written, metadata=dict.fromkeys(UNSAID))
    finally:
        figure.set_canvas(canvas)
        figure.dpi = dpi
        for shapes in many:
            shapes.set_rasterized(False)
    svg = SIZE.sub(size_of(figure), with_attributes(written.getvalue().decode()), 1)
    return PNG.sub(as_webp_inside, LINE.sub(centered, svg))


def size_of(figure: Figure) -> str:
    """Return what part of its plane a figure that has been drawn takes.

    With bbox_inches="tight", savefig would draw all of it twice to know.
    """
    box = figure.get_tightbbox().padded(MARGIN)
    left, top = box.x0 * POINTS, (figure.get_figheight() - box.y1) * POINTS
    width, height = box.width * POINTS, box.height * POINTS
    return (
        f'width="{width:.2f}pt" height="{height:.2f}pt" '
        f'viewBox="{left:.2f} {top:.2f} {width:.2f} {height:.2f}"'
    )


def with_attributes(svg: str) -> str:
    """Return an SVG of Matplotlib's without styles, which the site's policy forbids."""
    svg = CSS.sub("", svg).replace("<svg ", f"<svg {LOOK} ", 1)
    svg = STYLE.sub(lambda style: PROPERTY.sub(r' \1="\2"', style[1]), svg)
    return UNTURNED.sub("", svg.replace(MEASURED, ""))


def centered(line: re.Match[str]) -> str:
    """Return a line of several, anchored in its middle, as Matplotlib does single ones.

    What another font or language writes there is then centred as well.
    """
    size, attributes, text = line.groups()
    font = FontProperties(family=matplotlib.rcParams["font.family"], size=float(size))
    width, *_ = text_to_path.get_text_width_height_descent(unescape(text), font, False)
    middle = f'x="{width / 2:.2f}" text-anchor="middle"'
    return f'<text font-size="{size}px" {middle}{attributes}>{text}<'


def as_webp_inside(png: re.Match[str]) -> str:
    """Return the address of a picture inside an SVG as WebP, which is smaller."""
    with Image.open(io.BytesIO(base64.b64decode(png[1]))) as picture:
        data = base64.b64encode(as_webp(picture)).decode()
    return f"data:image/webp;base64,{data}"


def as_webp(picture: Image.Image) -> bytes:
    """Return a picture as WebP that loses nothing."""
    written = io.BytesIO()
    if not picture.has_transparency_data or picture.getextrema()[-1] == (255, 255):
        picture = picture.convert("RGB")  # nothing of the ground shows
    # more effort saves 1 % and takes twice as long
    picture.save(written, "webp", lossless=True, method=1, quality=30)
    return written.getvalue()


def has_words(figure: Artist) -> bool:
    """Return whether a figure says something."""
    return any(
        getattr(artist, "get_text", str)() for artist in figure_colors.drawn(figure)
    )
