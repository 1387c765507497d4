"""Keep what a snippet writes and draws, in order, as nbformat's outputs.

Python's streams write straight into one list. What C code and other processes write
reaches descriptors 1 and 2, which lead to files that are read before each entry.
"""

import codecs
import io
import os
import re
import sys
import tempfile
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docsite.execute.figure_format import Encoded

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
    """The outputs of the process that made it."""

    def __init__(self, too_much: Callable[[], None]) -> None:
        """Take over the streams; call `too_much` once more is written than allowed."""
        self.too_much = too_much
        self.process = os.getpid()
        self.outputs: list[dict[str, Any]] = []
        self.pictures: list[Encoded] = []
        self.written = 0
        self.drained = {1: 0, 2: 0}
        self.files = {
            number: tempfile.TemporaryFile()  # noqa: SIM115, open to the end
            for number in STREAMS
        }
        utf8 = codecs.getincrementaldecoder("utf-8")
        self.decoders = {number: utf8(errors="replace") for number in STREAMS}
        for number, name in STREAMS.items():
            os.dup2(self.files[number].fileno(), number)
            raw: Any = Writer(self, number)  # unbuffered, as with python -u
            text = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
            setattr(sys, name, text)
            setattr(sys, f"__{name}__", text)

    def drain(self) -> None:
        """Take in what came by the descriptors."""
        for number, file in self.files.items():
            size = os.fstat(file.fileno()).st_size
            if size > self.drained[number]:
                if size > LIMIT:
                    self.too_much()
                new = os.pread(file.fileno(), size, self.drained[number])
                self.drained[number] += len(new)
                self.add(number, new)

    def add(self, number: int, data: bytes) -> None:
        """Add what was written to a stream."""
        text = self.decoders[number].decode(data)
        self.count(text)
        last = self.outputs[-1] if self.outputs else {}
        if last.get("name") == STREAMS[number]:
            last["text"].append(text)
        elif text:
            stream = {"output_type": "stream", "name": STREAMS[number], "text": [text]}
            self.outputs.append(stream)

    def count(self, text: str) -> None:
        """Count what was given, and see that it is not too much."""
        self.written += len(text)
        if self.written > LIMIT:
            self.too_much()

    def draw(self, figure: Any) -> None:
        """Add a figure."""
        from docsite.execute.figure_format import encode  # it imports Matplotlib

        self.drain()
        encoded = encode(figure)
        self.count(encoded.data)
        self.pictures.append(encoded)
        self.outputs.append(
            {
                "output_type": "display_data",
                "data": {"text/plain": repr(figure), encoded.mime: encoded.data},
                "metadata": {},
            }
        )

    def fail(self, name: str, message: str, lines: list[str]) -> None:
        """Add an error."""
        self.drain()
        self.count(message)
        error = {"output_type": "error", "ename": name, "evalue": shown(message)}
        self.outputs.append(error | {"traceback": list(map(shown, lines))})

    def finish(self) -> list[dict[str, Any]]:
        """Return the outputs, each stream's pieces as one text."""
        self.drain()
        for output in self.outputs:
            if output["output_type"] == "stream":
                output["text"] = shown("".join(output["text"]))
        return [output for output in self.outputs if output.get("text") != ""]


class Writer(io.RawIOBase):
    """The end of a stream of Python's: a list, or in another process the descriptor."""

    def __init__(self, recorder: Recorder, number: int) -> None:
        super().__init__()
        self.recorder = recorder
        self.number = number

    def writable(self) -> bool:
        """Return that it can be written."""
        return True

    def fileno(self) -> int:
        """Return the descriptor, which subprocesses write to."""
        return self.number

    def write(self, data: Any) -> int:
        """Take in some bytes."""
        if os.getpid() != self.recorder.process:
            return os.write(self.number, data)
        self.recorder.drain()
        self.recorder.add(self.number, bytes(data))
        return len(data)
