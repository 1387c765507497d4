"""Small valid files of every format that Pillow opens, and of every mode in each."""

import contextlib
import io
import struct
import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np
from PIL import Image

WIDTH, HEIGHT = 16, 12
MODES = "1 L LA P PA RGB RGBA RGBX CMYK YCbCr LAB HSV I I;16 F"
COMPRESSIONS = "tiff_lzw tiff_adobe_deflate packbits jpeg group3 group4 zstd"
ANIMATED = {"save_all": True, "append_images": [Image.new("RGB", (WIDTH, HEIGHT))]}
EXIF = Image.Exif()
EXIF[0x0112] = 6  # a quarter turn to the right
TURNED = EXIF.tobytes()  # a writer may empty the other

# what to save with beside the defaults
OPTIONS: dict[str, list[dict[str, Any]]] = {
    "AVIF": [ANIMATED, {"exif": TURNED}],
    "BLP": [{"blp_version": "BLP1"}],
    "DDS": [{"pixel_format": name} for name in ("DXT1", "DXT3", "DXT5")],
    "GIF": [ANIMATED, {"transparency": 1}, {"interlace": 0}],
    "ICO": [{"sizes": [(16, 16)], "bitmap_format": "bmp"}],
    "JPEG": [{"progressive": True}, {"exif": TURNED}, {"restart_marker_rows": 1}],
    "JPEG2000": [{"no_jp2": True}, {"irreversible": True}],
    "PNG": [
        ANIMATED,
        {"transparency": 1},
        {"transparency": (1, 2, 3)},
        {"transparency": bytes(range(0, 256, 16))},
        {"exif": TURNED},
        {"icc_profile": b"\0" * 200},
        {"bits": 2},
    ],
    "SGI": [{"bpc": 2}],
    "TGA": [{"compression": "tga_rle"}],
    "TIFF": [
        *({"compression": name} for name in COMPRESSIONS.split()),
        ANIMATED,
        {"exif": TURNED},
        {"big_tiff": True},
    ],
    "WEBP": [ANIMATED, {"lossless": True}, {"exif": TURNED}],
}


def files() -> Iterator[tuple[str, str, bytes]]:
    """Give format, what is special about it, and content of each."""
    yield from _wrapped()
    yield from _texts()
    yield from _big_endian()
    yield from _little_endian()
    yield from _not_read()
    Image.init()
    for name in sorted(set(Image.SAVE) & set(Image.OPEN) - {"ICNS"}):
        for mode in MODES.split():
            for options in ({}, *OPTIONS.get(name, [])):
                content = _saved(picture(mode), name, options)
                if content:
                    kind = " ".join(map(str, [mode, *options, *options.values()]))
                    yield name, kind[:60], content


def _saved(image: Image.Image, name: str, options: dict[str, Any]) -> bytes:
    """Return a picture's file, or nothing: a format has its modes and options."""
    content = io.BytesIO()
    with warnings.catch_warnings(), contextlib.suppress(Exception):
        warnings.simplefilter("ignore")
        image.save(content, name, **options)
        return content.getvalue()
    return b""


def picture(mode: str) -> Image.Image:
    """Return a picture whose pixels all differ, in any mode."""
    values = np.arange(WIDTH * HEIGHT, dtype=np.float32).reshape(HEIGHT, WIDTH)
    if mode == "F":
        return Image.fromarray(values / values.size)
    if mode.startswith("I"):
        deep = Image.fromarray((values * 300).astype(np.uint16))
        return deep if mode == "I;16" else deep.convert(mode)
    grey = Image.fromarray(values.astype(np.uint8))
    if mode in ("1", "L", "LA", "P", "PA"):
        return grey.convert(mode)
    return Image.merge("RGB", [grey, grey.rotate(180), grey]).convert(mode)


# ── formats that Pillow reads and does not write ──


SIZE = (WIDTH, HEIGHT)
GREY, COLOR = bytes(range(WIDTH * HEIGHT)), bytes(range(192)) * 3


def _wrapped() -> Iterator[tuple[str, str, bytes]]:
    """Give formats that wrap pictures of another."""
    bitmap = _saved(picture("1").resize((WIDTH, 2 * HEIGHT)), "DIB", {})
    entry = struct.pack("<4B2H2I", *SIZE, 0, 0, 1, 1, len(bitmap), 22)
    yield "CUR", "", b"\0\0\2\0\1\0" + entry + bitmap
    page = _saved(picture("L"), "PCX", {})
    yield "DCX", "", struct.pack("<4I", 0x3ADE68B1, 16, 0, 0) + page
    icon = _saved(picture("RGBA").resize((16, 16)), "PNG", {})
    icon = b"icp4" + struct.pack(">I", 8 + len(icon)) + icon
    yield "ICNS", "", b"icns" + struct.pack(">I", 8 + len(icon)) + icon


def _texts() -> Iterator[tuple[str, str, bytes]]:
    """Give formats whose header is text."""
    for bits, values in ((8, GREY), (16, GREY * 2), (-32, bytes(4 * len(GREY)))):
        cards = [f"SIMPLE  = T|BITPIX  = {bits}|NAXIS   = 2|NAXIS1  = {WIDTH}"]
        cards += [f"NAXIS2  = {HEIGHT}|END"]
        head = "".join(card.ljust(80) for card in "|".join(cards).split("|"))
        yield "FITS", f"{bits} bits", head.ljust(2880).encode() + values
    text = f"width {WIDTH}\nheight {HEIGHT}\npixel n8\n\f"
    yield "IMT", "", text.encode() + GREY
    rows = [f'"{WIDTH} {HEIGHT} 2 1",', '"a c #ff0000",', '"b c None",']
    rows += [f'"{"ab" * (WIDTH // 2)}",'] * HEIGHT
    yield "XPM", "", "\n".join(["/* XPM */", *rows]).encode()
    yield "XVTHUMB", "", b"P7 332\n#\n%d %d 255\n" % SIZE + GREY


def _big_endian() -> Iterator[tuple[str, str, bytes]]:
    """Give formats whose numbers begin with the largest byte."""
    for depth, data in ((1, GREY), (4, GREY * 4)):
        head = struct.pack(">5I", 30, 2, *SIZE, depth) + b"GIMP" + struct.pack(">I", 1)
        yield "GBR", f"{depth}", head + b"a\0" + data
    fields = [(3, 60, b"\1\0"), (3, 20, bytes([WIDTH])), (3, 30, bytes([HEIGHT]))]
    fields += [(3, 120, b"\1"), (8, 10, GREY)]
    tagged = (struct.pack(">3BH", 28, *tag, len(data)) + data for *tag, data in fields)
    yield "IPTC", "", b"".join(tagged) + bytes(5)
    for wide in (1, 2):
        words = [0] * 64
        words[1], words[8], words[9], words[10], words[13] = 4, HEIGHT, WIDTH, wide, 1
        words[33] = 256
        yield "MCIDAS", f"{wide} bytes", struct.pack("!64i", *words) + GREY * wide
    for kind, bands, data in ((1, 1, GREY), (3, 3, COLOR), (4, 4, GREY * 4)):
        head = struct.pack(">H6xHIIHH", 1, bands, HEIGHT, WIDTH, 8, kind)
        yield "PSD", f"{kind}", b"8BPS" + head + bytes(12) + b"\0\0" + data
    for depth, data in ((8, GREY), (24, COLOR), (32, GREY * 4)):
        head = struct.pack(">8I", 0x59A66A95, *SIZE, depth, len(data), 1, 0, 0)
        yield "SUN", f"{depth} bits", head + data


def _little_endian() -> Iterator[tuple[str, str, bytes]]:
    """Give formats whose numbers begin with the smallest byte, or have none."""
    head = struct.pack("<I5H", 0, 0xAF12, 1, *SIZE, 8) + struct.pack("<HI", 3, 10)
    chunk = struct.pack("<IH", 6 + len(GREY), 16) + GREY
    frame = struct.pack("<IHH8x", 16 + len(chunk), 0xF1FA, 1) + chunk
    yield "FLI", "", head.ljust(128, b"\0") + frame
    for kind, data in ((0, bytes(range(96))), (1, COLOR)):
        head = struct.pack("<I4i2i", 1, *SIZE, 1, 1, kind, 32)
        yield "FTEX", f"{kind}", b"FTEX" + head + struct.pack("<i", len(data)) + data
    photo = b"\0" * 2048 + b"PCD_" + b"\0" * (96 * 2048 - 2052)
    yield "PCD", "", photo + bytes(range(256)) * (768 * 512 * 3 // 512)
    head = b"\200\350\0\0".ljust(416, b"\0") + struct.pack("<4H", HEIGHT, WIDTH, 0, 0)
    yield "PIXAR", "", (head + struct.pack("<2H", 14, 2)).ljust(1024, b"\0") + COLOR


def _not_read() -> Iterator[tuple[str, str, bytes]]:
    """Give formats that Pillow only recognises."""
    yield "MPEG", "", b"\0\0\1\xb3\1\0\xc0" + bytes(20)
    box = struct.pack("<IH4hHIH", 0x9AC6CDD7, 0, 0, 0, *SIZE, 72, 0, 0)
    yield "WMF", "", box + b"\1\0\t\0" + bytes(30)
    stubs = {"BUFR": b"BUFR", "GRIB": b"GRIB\0\0\0\1", "HDF5": b"\x89HDF\r\n\x1a\n"}
    for name, magic in stubs.items():
        yield name, "", magic.ljust(64, b"\0")
