"""Opening a picture file: whatever lies in it, a picture or one clear error."""

import logging
import os
import stat
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.ImageFile import ImageFile

# Pillow would hand EPS to Ghostscript, and knows the others without reading them
NOT_READ = ("BUFR", "EPS", "GRIB", "HDF5", "MPEG", "WMF")
# of these depths Pillow scales the pixels of a PNG, but not the one that is clear
CLEAR_SCALES = {"L;2": 85.0, "L;4": 17.0, "RGB;16B": 1 / 256}

# what Pillow logs of a damaged file is for who asks for it, and not for the screen
logging.getLogger("PIL").addHandler(logging.NullHandler())


class PictureError(ValueError):
    """A picture that cannot be used; the message names the file and the mend."""


def open_picture(file: Path, mode: str) -> Image.Image:
    """Return the picture in a file upright, on white, in a mode of 8 bits.

    Raises:
        PictureError: if there is none; the message is one line.
    """
    name = _shown(file)
    with _file_opened(file, name) as stream, warnings.catch_warnings():
        # a picture is given or refused, so that there is nothing to warn of
        warnings.simplefilter("ignore")
        # but Pillow only warns between once and twice its limit on pixels
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return _on_white(_to_8_bits(_decoded(stream), name)).convert(mode)
        except PictureError:
            raise
        except UnidentifiedImageError:
            raise PictureError(
                f"not a picture that Pillow knows: {name}; save it as PNG or JPEG"
            ) from None
        except (
            Image.DecompressionBombError,
            Image.DecompressionBombWarning,
            MemoryError,
        ):
            raise PictureError(
                f"the picture has more pixels than memory or Pillow's limit: {name}; "
                "make it smaller"
            ) from None
        except Exception as error:  # decoders raise whatever a damaged file leads to
            reason = " ".join(str(error).split())[:100] or type(error).__name__
            raise PictureError(
                f"the picture is damaged or cut short: {name} ({reason}); get it again"
            ) from None


def _shown(file: Path) -> str:
    """Return a file's name so that it can be printed, in one line, whatever it is."""
    name = "".join(
        sign if sign.isprintable() else ascii(sign)[1:-1] for sign in str(file)
    )
    return name if len(name) <= 200 else f"{name[:100]}…{name[-100:]}"


def _file_opened(file: Path, name: str) -> BinaryIO:
    """Open a file with something in it; a pipe would be waited for."""
    try:
        status = file.stat()
        readable = stat.S_ISREG(status.st_mode) and status.st_size
        stream = file.open("rb") if readable else None
    except (FileNotFoundError, NotADirectoryError, ValueError):  # a NUL in the name
        raise PictureError(f"no such picture: {name}; check the path") from None
    except OSError as error:
        raise PictureError(
            f"the picture cannot be opened: {name} ({error.strerror}); check its name "
            "and your permission to read it"
        ) from None
    if stream:
        return stream
    if stat.S_ISDIR(status.st_mode):
        raise PictureError(
            f"expected a picture file, got a folder: {name}; name a file"
        )
    if stat.S_ISREG(status.st_mode):
        raise PictureError(f"the picture file is empty: {name}; save it again")
    raise PictureError(
        f"expected a picture file, got a pipe or a device: {name}; save what it gives "
        "as a file"
    )


def _decoded(stream: BinaryIO) -> Image.Image:
    """Return the first picture in a file, set upright."""
    with Image.open(stream) as opened:
        if opened.format in NOT_READ:
            raise UnidentifiedImageError
        if opened.format == "PNG" and "transparency" in opened.info:
            _scale_the_clear_value(opened)
        with _libtiff_silenced() if opened.format == "TIFF" else nullcontext():
            opened.load()
        return ImageOps.exif_transpose(opened)


def _scale_the_clear_value(opened: ImageFile) -> None:
    """Bring the value that is transparent to 8 bits; Pillow leaves it as it stands."""
    scale = CLEAR_SCALES.get(str(opened.tile[0].args))
    value = opened.info["transparency"]
    if scale and isinstance(value, tuple):
        opened.info["transparency"] = tuple(int(part * scale) for part in value)
    elif scale:
        opened.info["transparency"] = int(value * scale)


def _to_8_bits(picture: Image.Image, name: str) -> Image.Image:
    """Scale a 16-bit or floating-point picture to 8 bits; Pillow would clip it."""
    if not picture.mode.startswith(("I", "F")):
        return picture
    values = np.asarray(picture, dtype=np.float64)
    top = 1.0 if picture.mode == "F" else 65535.0
    if not (values.min() >= 0 and values.max() <= top):
        raise PictureError(
            f"values run from {values.min():g} to {values.max():g}, expected 0 to "
            f"{top:g}: {name}; scale it and save it as 8-bit PNG"
        )
    grey = np.rint(values * (255 / top)).astype(np.uint8)
    grey[values == picture.info.get("transparency")] = 255
    return Image.fromarray(grey)


def _on_white(picture: Image.Image) -> Image.Image:
    """Put a picture with transparent areas on white; leave the others as they are."""
    if not picture.has_transparency_data:
        return picture
    picture = picture.convert("RGBA")
    white = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(white, picture).convert("RGB")


@contextmanager
def _libtiff_silenced() -> Iterator[None]:
    """Keep from the screen what libtiff writes past Python of a damaged file."""
    try:
        screen = os.dup(2)
    except OSError:  # there is none
        yield
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 2)
    try:
        yield
    finally:
        os.dup2(screen, 2)
        os.close(screen)
        os.close(nothing)
