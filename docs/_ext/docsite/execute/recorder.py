"""Keep what a snippet writes and draws, in order, as nbformat's outputs.

Descriptors 1 and 2 lead to files, which are read before each figure and at the end: so
what Python, C code and other processes write stays in order.
"""

import io
import os
import re
import sys
import tempfile
from typing import Any

from docsite.execute.outputs import Picture

LIMIT = 1_000_000  # characters: more is a mistake, and no page can hold it
STREAMS = {1: "stdout", 2: "stderr"}
# what a terminal is told: colours, links and titles, and whatever else
ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|\x1b[]PX^_][^\x07\n\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)
CONTROLS = re.compile(r"[\x00-\x07\x0b-\x1f\x7f-\x9f\ufffe\uffff]")


CURRENT: list["Recorder"] = []  # the one of this process, if it runs a snippet


def shown(text: str) -> str:
    """Return what a terminal would show of a text in the end."""
    text = ESCAPES.sub("", text).replace("\r\n", "\n")
    if "\r" in text or "\b" in text:
        text = "\n".join(map(overwritten, text.split("\n")))
    text = CONTROLS.sub("", text)
    return text.encode(errors="backslashreplace").decode()  # halves of characters


def overwritten(line: str) -> str:
    """Return a line in which a carriage return or a backspace goes back to write."""
    cells: list[str] = []
    at = 0
    for character in line:
        if character in "\r\b":
            at = max(at - 1, 0) if character == "\b" else 0
        else:
            cells[at : at + 1] = character
            at += 1
    return "".join(cells)


class Recorder:
    """The outputs of this process."""

    def __init__(self) -> None:
        """Take over the streams."""
        self.outputs: list[dict[str, Any]] = []
        self.pictures: list[Picture] = []
        self.given = 0  # characters
        self.files = {}
        for number, name in STREAMS.items():
            self.files[number] = tempfile.TemporaryFile()  # noqa: SIM115, to the end
            os.dup2(self.files[number].fileno(), number)
            raw: Any = io.FileIO(number, "w", closefd=False)  # as with python -u
            text = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
            setattr(sys, name, text)
            setattr(sys, f"__{name}__", text)
        self.read = dict.fromkeys(STREAMS, 0)  # bytes

    def drain(self) -> None:
        """Add what was written."""
        for number, file in self.files.items():
            size = os.fstat(file.fileno()).st_size - self.read[number]
            new = os.pread(file.fileno(), size, self.read[number])
            self.read[number] += len(new)
            text = new.decode(errors="replace")
            self.given += len(text)
            if self.given <= LIMIT and (text := shown(text)):
                stream = {"output_type": "stream", "name": STREAMS[number]}
                self.outputs.append(stream | {"text": text})

    def draw(self, figure: Any) -> None:
        """Add a figure."""
        from docsite.execute.figure_format import encode  # it imports Matplotlib

        self.drain()
        data, picture = encode(figure)
        self.given += sum(map(len, data.values()))
        self.pictures.append(picture)
        shown_as = {"text/plain": repr(figure), **data}
        output = {"output_type": "display_data", "data": shown_as, "metadata": {}}
        self.outputs.append(output)

    def fail(self, name: str, message: str, lines: list[str]) -> None:
        """Add an error."""
        self.drain()
        self.given += len(message)
        error = {"output_type": "error", "ename": name, "evalue": shown(message)}
        self.outputs.append(error | {"traceback": list(map(shown, lines))})
