"""Whatever a path leads to, a picture comes of it or one line that names it."""

import contextlib
import os
import signal
import socket
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import fuzz_pictures
import numpy as np
import picture_files
import pytest
from PIL import Image

from common_layers._opening import NOT_READ
from common_layers.pictures import PictureError, load_picture

NOBODY = 65534  # the user


def test_thousands_of_damaged_files_load_or_are_refused_in_one_line(
    tmp_path: Path,
) -> None:
    tried: Counter[str] = Counter()
    found = list(fuzz_pictures.findings(tmp_path, 1, 8000, tried))
    assert not found
    assert min(tried.values()) > 60  # of each format


def test_a_file_of_each_format_and_mode_is_as_it_was_saved(tmp_path: Path) -> None:
    refused = set()
    file = tmp_path / "picture"
    for name, kind, content in picture_files.files():
        file.unlink(missing_ok=True)
        file.write_bytes(content)
        try:
            shown = np.asarray(load_picture(file, "RGB"), dtype=float)
        except PictureError as error:
            refused.add((name, str(error).split(" that ")[0].split(" from ")[0]))
            continue
        if kind.split()[:1] == ["RGB"] and "transparency" not in kind:
            if "exif" in kind:
                shown = np.rot90(shown)
            saved = np.asarray(picture_files.picture("RGB"), dtype=float)
            assert np.abs(shown - saved).max() < 30, f"{name} {kind}"  # some lose a bit
    not_read = {(name, "not a picture") for name in NOT_READ}
    assert refused == {("SPIDER", "values run")} | not_read  # floats up to 255


# ── names ──


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("two\nlines.png", r"two\nlines.png"),
        ("图\x1b[31m.png", r"图\x1b[31m.png"),
        (os.fsdecode(b"\xff.png"), r"\udcff.png"),
        ("\0.png", r"\x00.png"),
    ],
)
def test_a_name_is_shown_so_that_it_can_be_printed(name: str, shown: str) -> None:
    with pytest.raises(PictureError) as refusal:
        load_picture(name)
    assert str(refusal.value) == f"no such picture: {shown}; check the path"
    str(refusal.value).encode()


def test_a_picture_of_any_name_loads(tmp_path: Path) -> None:
    for name in ("two\nlines", "图", os.fsdecode(b"\xff")):
        Image.new("L", (2, 1)).save(tmp_path / "a.png")
        (tmp_path / "a.png").rename(tmp_path / name)
        assert load_picture(tmp_path / name).size == (2, 1)


def test_a_name_of_thousands_of_characters_is_shortened(tmp_path: Path) -> None:
    for name in ("x" * 5000, "x/" * 5000):
        message = r"cannot be opened: x.{99}….{96}\.png \(File name too long\); check"
        with pytest.raises(PictureError, match=message):
            load_picture(f"{name}.png")


# ── what is no file, or may not be read ──


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.fspath(path))


def link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def link_to_nothing(path: Path) -> None:
    path.symlink_to("nothing")


def link_to_folder(path: Path) -> None:
    path.symlink_to(".")


def link_to_zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (make_pipe, "got a pipe or a device: .*; save what it gives"),
        (make_socket, "got a pipe or a device: .*; save what it gives"),
        (link_to_zeros, "got a pipe or a device: .*; save what it gives"),
        (link_to_itself, r"cannot be opened: .* \(Too many levels of symbolic links\)"),
        (link_to_nothing, "no such picture: .*; check the path"),
        (link_to_folder, "got a folder: .*; name a file"),
    ],
)
def test_what_is_no_file_is_refused_at_once(
    tmp_path: Path, make: Callable[[Path], None], message: str
) -> None:
    def give_up(*_: object) -> None:
        raise TimeoutError

    make(tmp_path / "a.png")
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(10)
    try:
        with pytest.raises(PictureError, match=message):
            load_picture(tmp_path / "a.png")
    finally:
        signal.alarm(0)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    Image.new("L", (2, 1)).save(tmp_path / "a.png")
    with pytest.raises(PictureError, match=r"no such picture: .*b\.png; check"):
        load_picture(tmp_path / "a.png" / "b.png")


@contextlib.contextmanager
def as_nobody() -> Iterator[None]:
    """Give up root's rights, who may read everything."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)


@pytest.mark.parametrize("closed", ["a.png", "."])
def test_what_may_not_be_read_is_refused(
    tmp_path_factory: pytest.TempPathFactory, closed: str
) -> None:
    folder = tmp_path_factory.mktemp("closed")
    file = folder / "a.png"
    Image.new("L", (2, 1)).save(file)
    for parent in folder.parents[:2]:  # pytest lets nobody else into its own
        parent.chmod(0o755)
    (folder / closed).chmod(0)
    with (
        as_nobody(),
        pytest.raises(PictureError, match=r"opened: .*a\.png \(Permission denied\);"),
    ):
        load_picture(file)
    folder.chmod(0o755)


# ── what is clear ──


def png(bits: int, color: int, row: bytes, clear: bytes) -> bytes:
    """Return a PNG of two pixels side by side, one of which is the clear one."""
    chunks = {
        b"IHDR": struct.pack(">2I5B", 2, 1, bits, color, 0, 0, 0),
        b"tRNS": clear,
        b"IDAT": zlib.compress(b"\0" + row),
        b"IEND": b"",
    }
    content = b"\x89PNG\r\n\x1a\n"
    for kind, data in chunks.items():
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        content += struct.pack(">I", len(data)) + kind + data + checksum
    return content


@pytest.mark.parametrize(
    ("content", "other"),
    [
        (png(1, 0, b"\x80", b"\0\1"), 0),
        (png(2, 0, b"\x60", b"\0\1"), 170),
        (png(4, 0, b"\x18", b"\0\1"), 136),
        (png(8, 0, b"\x01\x80", b"\0\1"), 128),
        (png(16, 0, b"\x12\x34\x80\x80", b"\x12\x34"), 128),
        (png(16, 0, b"\x12\x34\x12\x35", b"\x12\x34"), 18),
        (png(8, 2, b"\1\2\3\x80\x80\x80", b"\0\1\0\2\0\3"), 128),
        (png(16, 2, b"\1\2\3\4\5\6" + b"\x80" * 6, b"\1\2\3\4\5\6"), 128),
    ],
)
def test_the_clear_value_of_each_depth_is_white(
    tmp_path: Path, content: bytes, other: int
) -> None:
    (tmp_path / "a.png").write_bytes(content)
    assert list(load_picture(tmp_path / "a.png").tobytes()) == [255, other]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("cut \n short", "cut short"),
        ("", "ValueError"),
        ("x" * 101, "x" * 100),
    ],
    ids=["in lines", "nothing", "much"],
)
def test_what_a_decoder_says_is_told_in_one_short_line(
    said: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"x")
    decode = mock.Mock(side_effect=ValueError(said))
    monkeypatch.setattr("common_layers._opening._decoded", decode)
    with pytest.raises(PictureError) as raised:
        load_picture(file)
    told = f"the picture is damaged or cut short: {file} ({reason}); get it again"
    assert str(raised.value) == told
