"""Tell the idea of a snippet from what its page folds: imports, drawing, checks.

A page shows the idea and folds the rest into rows that unfold; the check of the sources
counts the lines of the idea. What is what follows from how snippets are written: imports
first, seed second, then the idea, then a paragraph that begins with the comment `# draw`
and one that begins with `# check`. This imports nothing of Sphinx.
"""

import ast
import re
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

Kind = Literal["imports", "idea", "drawing", "checks"]

MARKS: dict[str, Kind] = {"draw": "drawing", "check": "checks"}
MARK = re.compile(r"# *(draw|check)\b")
SEED = re.compile(r"(\w+\.)*manual_seed$")
ASSERTION = re.compile(r"(\w+\.)*assert_\w+$")


@dataclass(frozen=True)
class Part:
    """Lines of a snippet that belong together; `code[start:end]` of its lines."""

    kind: Kind
    start: int
    end: int


def split_listing(code: str) -> list[Part]:
    """Return the parts of a snippet, in order; together they are all its lines."""
    lines = code.splitlines()
    try:
        body = ast.parse(code).body
    except SyntaxError:  # running it reports what is wrong
        return [Part("idea", 0, len(lines))] if lines else []
    kinds: list[Kind] = ["idea"] * len(lines)
    for index in range(_end_of_imports(body)):
        kinds[index] = "imports"
    _mark_paragraphs(lines, body, kinds)
    _mark_assertions(lines, body, kinds)
    _join_blank_lines(lines, kinds)
    parts, start = [], 0
    for kind, group in groupby(kinds):
        end = start + len(list(group))
        parts.append(Part(kind, start, end))
        start = end
    return parts


def visible_lines(code: str) -> int:
    """Return how many lines of a snippet its page shows at first."""
    lines = code.splitlines()
    count = 0
    for part in split_listing(code):
        if part.kind == "idea":
            count += len("\n".join(lines[part.start : part.end]).strip().splitlines())
    return count


def defines_class(code: str) -> bool:
    """Tell whether a snippet's idea defines a class."""
    try:
        return any(isinstance(node, ast.ClassDef) for node in ast.parse(code).body)
    except SyntaxError:
        return False


def _is_call(node: ast.stmt, pattern: re.Pattern[str]) -> bool:
    """Tell whether a statement calls a function with a name like a pattern."""
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and bool(pattern.match(ast.unparse(node.value.func)))
    )


def _is_assertion(node: ast.stmt) -> bool:
    """Tell whether a statement asserts something."""
    return isinstance(node, ast.Assert) or _is_call(node, ASSERTION)


def _end_of_imports(body: list[ast.stmt]) -> int:
    """Return the number of lines of the imports at the top and the seed after them."""
    end = 0
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom) or _is_call(node, SEED):
            end = node.end_lineno or 0
        else:
            break
    return end


def _mark_paragraphs(lines: list[str], body: list[ast.stmt], kinds: list[Kind]) -> None:
    """Mark the paragraphs that begin with `# draw` or `# check`."""
    inner = {
        line for node in body for line in range(node.lineno, node.end_lineno or 0)
    }  # counted from 0: all lines of a statement but its first
    kind: Kind | None = None
    for index, line in enumerate(lines):
        if index not in inner:
            mark = MARK.match(line)
            if mark:
                kind = MARKS[mark[1]]
            elif not line.strip():
                kind = None
        if kind:
            kinds[index] = kind


def _mark_assertions(lines: list[str], body: list[ast.stmt], kinds: list[Kind]) -> None:
    """Mark the assertions that end the idea, with the comments right above them."""
    for node in reversed(body):
        if kinds[node.lineno - 1] in ("drawing", "checks"):
            continue
        if not _is_assertion(node):
            break
        start = node.lineno - 1
        while start and lines[start - 1].startswith("#"):
            start -= 1
        for index in range(start, node.end_lineno or 0):
            kinds[index] = "checks"


def _join_blank_lines(lines: list[str], kinds: list[Kind]) -> None:
    """Let blank lines belong to what stands above them."""
    for index in range(1, len(lines)):
        if not lines[index].strip() and kinds[index] == "idea":
            kinds[index] = kinds[index - 1]
