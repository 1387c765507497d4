"""Encode a figure once, in the format that suits it."""

import base64
import io
from dataclasses import dataclass
from typing import Any

import matplotlib
from matplotlib.collections import Collection
from matplotlib.image import AxesImage
from numpy import size
from PIL import Image

DPI = 144
MANY = 3000
UNSAID = ("Creator", "Date", "Format", "Type")


@dataclass(frozen=True)
class Encoded:
    """A figure as a notebook holds it, and as a page shows it."""

    mime: str
    data: str
    suffix: str
    light: bytes
    dark: bytes | None = None


def encode(figure: Any) -> Encoded:
    """Return a figure, encoded."""
    written = io.BytesIO()
    if has_pixels(figure):
        figure.savefig(
            written,
            format="png",
            dpi=DPI,
            bbox_inches="tight",
            pil_kwargs={"compress_level": 3},
        )
        png = written.getvalue()
        light = io.BytesIO()
        with Image.open(io.BytesIO(png)) as picture:
            picture.save(light, "webp", lossless=True, quality=50)
        data = base64.b64encode(png).decode()
        return Encoded("image/png", data, ".webp", light.getvalue())
    with matplotlib.rc_context({"svg.hashsalt": "common-layers"}):
        figure.savefig(
            written, format="svg", bbox_inches="tight", metadata=dict.fromkeys(UNSAID)
        )
    svg = written.getvalue()
    return Encoded("image/svg+xml", svg.decode(), ".svg", svg)


def has_pixels(figure: Any) -> bool:
    """Return whether a figure holds a picture, or so many points that they are one."""
    return bool(figure.findobj(AxesImage)) or any(
        max(size(shapes.get_offsets()), size(shapes.get_array())) > MANY
        for shapes in figure.findobj(Collection)
    )
