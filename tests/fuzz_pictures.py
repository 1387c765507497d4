"""Damaged pictures by the thousand: each loads or is refused in one line.

`nox -s fuzz` runs this until it is stopped, and `tests/test_fuzz.py` a part of it.
"""

import contextlib
import itertools
import logging
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import warnings
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from unittest import mock

import picture_files
from PIL import Image

from common_layers.pictures import PictureError, load_picture

LIMIT = 1_000_000  # pixels, so that a damaged size costs milliseconds
SECONDS, MEGABYTES = 5, 300  # what one file may cost
NUMBERS = (b"0", b"1", b"-1", b"65536", b"99999999999", b"nan", b"1e400", b"")
EXTREMES = (0, 1, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)

Damage = Callable[[bytearray, Random], None]


def cut_short(data: bytearray, random: Random) -> None:
    del data[random.randrange(len(data)) :]


def flip_bits(data: bytearray, random: Random) -> None:
    for _ in range(random.choice((1, 1, 2, 8))):
        data[place(data, random)] ^= 1 << random.randrange(8)


def put_bytes(data: bytearray, random: Random) -> None:
    at = place(data, random)
    data[at : at + 4] = random.randbytes(random.choice((1, 4, 20)))


def put_extremes(data: bytearray, random: Random) -> None:
    at, size = place(data, random), random.choice((1, 2, 4))
    number = random.choice(EXTREMES) & ((1 << 8 * size) - 1)
    data[at : at + size] = number.to_bytes(size, random.choice(("little", "big")))


def put_numbers(data: bytearray, random: Random) -> None:
    found = list(re.finditer(rb"\d+", data[:3000]))
    if found:
        start, end = random.choice(found).span()
        data[start:end] = random.choice(NUMBERS)


def drop_a_block(data: bytearray, random: Random) -> None:
    at = place(data, random)
    del data[at : at + random.choice((1, 2, 4, 64))]


def repeat_a_block(data: bytearray, random: Random) -> None:
    at, size = place(data, random), random.choice((1, 4, 64))
    data[at:at] = data[at : at + size] * random.choice((1, 2, 50))


DAMAGES: tuple[Damage, ...] = (
    cut_short,
    flip_bits,
    put_bytes,
    put_extremes,
    put_numbers,
    drop_a_block,
    repeat_a_block,
)


def place(data: bytearray, random: Random) -> int:
    """Return a place to damage, in the first bytes more often than further on."""
    return random.randrange(min(len(data), random.choice((32, 128, 1 << 30))))


def seal_chunks(data: bytearray) -> None:
    """Give a damaged PNG the checksums of what it holds now, so that it is read."""
    at = 8
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        data[end : end + 4] = zlib.crc32(data[at + 4 : end]).to_bytes(4, "big")
        at = end + 4


def damaged_files(seed: int) -> Iterator[tuple[str, str, bytes]]:
    """Give format, name and content of each file, without end."""
    random = Random(seed)
    whole = list(picture_files.files())
    formats = sorted({name for name, _, _ in whole})
    while True:
        name, kind, content = random.choice(whole)
        if random.random() < 0.5:  # every format, and those with many kinds more often
            one = random.choice(formats)
            name, kind, content = random.choice(
                [each for each in whole if each[0] == one]
            )
        data = bytearray(content)
        damages = random.choices(DAMAGES, k=random.choice((1, 1, 2, 4)))
        for damage in damages:
            if data:
                damage(data, random)
        if name == "PNG" and random.random() < 0.7:
            seal_chunks(data)
        said = f"{name} {kind}, {', '.join(damage.__name__ for damage in damages)}"
        yield name, said, bytes(data)


def findings(
    folder: Path, seed: int, count: int, tried: Counter[str], *, alarm: bool = False
) -> Iterator[str]:
    """Load so many damaged files and tell what is wrong; each of those is kept.

    Args:
        folder: where the files are written.
        seed: the same seed gives the same files, with the same Pillow.
        count: how many.
        tried: the files of each format are counted here.
        alarm: whether to end the process when one file hangs.
    """
    file, said = folder / f"{seed}-picture", folder / f"{seed}-stderr"
    with (
        _stderr_in(said),
        mock.patch.object(Image, "MAX_IMAGE_PIXELS", LIMIT),
        mock.patch.object(logging.root, "handlers", []),
    ):
        for number, (name, kind, content) in enumerate(damaged_files(seed)):
            if number == count:
                break
            tried[name] += 1
            file.unlink(missing_ok=True)  # far quicker than writing over it
            file.write_bytes(content)
            if alarm:
                signal.alarm(60)
            wrong = _finding(file, "RGB" if number % 2 else "L", said)
            if wrong:
                kept = shutil.copy(file, folder / f"{seed}-{number}")
                yield f"seed {seed}, file {kept} ({kind}) {wrong}"
    signal.alarm(0)
    file.unlink()
    said.unlink()


def _finding(file: Path, mode: str, said: Path) -> str:
    """Return what is wrong with how one file is loaded, or nothing."""
    printed, start, megabytes = said.stat().st_size, time.perf_counter(), _peak()
    wrong = ""
    try:
        picture = load_picture(file, mode)  # type: ignore[arg-type]
        if picture.mode != mode or not picture.width * picture.height:
            wrong = f"gives {picture!r}"
    except PictureError as error:
        message = re.escape(str(file))
        if not re.fullmatch(f".{{10,200}}{message}.{{0,200}}; .{{5,60}}", str(error)):
            wrong = f"says {str(error)!r}"
    except Exception as error:
        wrong = f"raises {error!r}"
    if time.perf_counter() - start > SECONDS:
        wrong = f"takes {time.perf_counter() - start:.1f} s"
    if _peak() - megabytes > MEGABYTES:
        wrong = f"takes {_peak() - megabytes} MB"
    if said.stat().st_size > printed:
        wrong = f"prints {said.read_bytes()[printed:]!r}"
    return wrong


def _peak() -> int:
    """Return how many megabytes of memory this process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


@contextlib.contextmanager
def _stderr_in(file: Path) -> Iterator[None]:
    """Put what is printed as an error into a file, C libraries' and Python's."""
    screen = os.dup(2)
    with (
        file.open("a") as stream,
        contextlib.redirect_stderr(stream),
        warnings.catch_warnings(),
    ):
        stream.reconfigure(write_through=True)
        warnings.simplefilter("always")
        os.dup2(stream.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(screen, 2)
            os.close(screen)


def main(folder: Path, seed: int, count: int) -> None:
    """Print what is found with one seed."""
    tried: Counter[str] = Counter()
    found = list(findings(folder, seed, count, tried, alarm=True))
    counts = ", ".join(f"{name} {number}" for name, number in sorted(tried.items()))
    print(*found, f"seed {seed}: {count} files, {len(found)} found; {counts}", sep="\n")


def without_end(folder: Path) -> None:
    """Try seed after seed, each in a process of its own, which a file may end."""
    folder.mkdir(parents=True, exist_ok=True)
    for seed in itertools.count(int(time.time())):
        command = [sys.executable, __file__, str(folder), str(seed), "20000"]
        ended = subprocess.run(command, check=False).returncode
        if ended:
            print(f"seed {seed} ended with {ended}, by file {folder}/{seed}-picture")


if __name__ == "__main__":
    where, *numbers = sys.argv[1:]
    if numbers:
        main(Path(where), *map(int, numbers))
    else:
        without_end(Path(where))
