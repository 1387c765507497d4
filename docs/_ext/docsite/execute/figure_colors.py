"""The colours of figures on the light and on the dark ground, and how to swap them.

A snippet draws in Matplotlib's named colours; each has here one that stands out from
white and one that stands out from the dark theme's ground, 4.5 to 1 at least. The light
ones are no other colour's, so that an SVG's can be swapped in its text.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.collections import Collection
from matplotlib.colors import to_hex, to_rgba, to_rgba_array
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.spines import Spine
from matplotlib.text import Annotation, Text

# a snippet's colour, the light variant's, the dark variant's
TABLE = (
    ("black", "#020304", "#d4d5d6"),
    ("gray", "#6f7073", "#94969a"),
    ("dimgray", "#5a5b5e", "#a9abae"),
    ("lightgray", "#d0d1d4", "#3f4145"),  # of a grid, which may be faint
    ("tab:blue", "#1f77b5", "#5ba7dd"),
    ("tab:orange", "#b85a00", "#ff9a3c"),
    ("tab:green", "#1f7f1f", "#5cc25c"),
    ("tab:red", "#d62729", "#ff6f69"),
    ("tab:purple", "#8553b3", "#b795da"),
    ("tab:brown", "#8c564c", "#c48a7c"),
)
PAPER = ("white", "#fffffe", "#131416")  # as a surface; white words stay white
LIGHT = {to_hex(named): light for named, light, _ in TABLE}
DARK = {light: dark for _, light, dark in TABLE}
# for words and lines, and for surfaces
TO_LIGHT = LIGHT, {**LIGHT, to_hex(PAPER[0]): PAPER[1]}
TO_DARK = DARK, {**DARK, PAPER[1]: PAPER[2]}
HEX = re.compile("#[0-9a-f]{6}")

Slot = tuple[Callable[[Any], object], Any, bool]
"""How to set a colour of an artist, what it is, and whether it is a surface's."""


def svg_to_dark(svg: str) -> str:
    """Return an SVG in the light variant's colours in the dark variant's."""
    return HEX.sub(lambda color: TO_DARK[1].get(color[0], color[0]), svg)


@contextmanager
def swapped(
    figure: Artist, lines: dict[str, str], surfaces: dict[str, str]
) -> Iterator[bool]:
    """Swap colours of what a figure draws for a while; tell whether any was."""
    changed = False
    with ExitStack() as undo:
        for change, color, surface in slots(figure):
            old = to_rgba_array(color)
            new = [swap(one, surfaces if surface else lines) for one in old]
            if not new or np.array_equal(new, old):  # of "none" nothing is left to swap
                continue
            several = isinstance(color, np.ndarray) and color.ndim == 2
            change(new if several else new[0])
            undo.callback(change, color)
            changed = True
        yield changed


def swap(color: Any, colors: dict[str, str]) -> tuple[float, ...]:
    """Return the colour in place of one, as opaque; a clear one stays."""
    found = colors.get(to_hex(color)) if color[3] else None
    return to_rgba(found, color[3]) if found else tuple(color)


def slots(figure: Artist) -> Iterator[Slot]:
    """Yield the colours of all that a figure draws and that are not values."""
    for artist in drawn(figure):
        match artist:
            case Text():
                yield artist.set_color, artist.get_color(), False
            case Line2D():
                marker = artist.get_markerfacecolor(), artist.get_markeredgecolor()
                yield artist.set_color, artist.get_color(), False
                yield artist.set_markerfacecolor, marker[0], True
                yield artist.set_markeredgecolor, marker[1], False
            case Patch():
                yield artist.set_facecolor, artist.get_facecolor(), True
                yield artist.set_edgecolor, artist.get_edgecolor(), False
            case Collection():
                if artist.get_array() is None:
                    yield artist.set_facecolor, artist.get_facecolor(), True
                yield artist.set_edgecolor, artist.get_edgecolor(), False


def is_blank(artist: Artist) -> bool:
    """Return whether an artist is a text that says nothing and has no arrow."""
    if not isinstance(artist, Text) or artist.get_text():
        return False
    return not (isinstance(artist, Annotation) and artist.arrow_patch)


def drawn(artist: Artist) -> Iterator[Artist]:
    """Yield an artist and all within it that shows."""
    if not artist.get_visible() or is_blank(artist):
        return
    yield artist
    children = artist.get_children()
    if isinstance(artist, Axes) and not artist.axison:
        children = [child for child in children if not isinstance(child, Axis | Spine)]
    if isinstance(artist, Text) and (box := artist.get_bbox_patch()):
        children = [*children, box]
    if isinstance(artist, Annotation) and artist.arrow_patch:
        children = [*children, artist.arrow_patch]
    for child in children:
        yield from drawn(child)
