"""Tell the idea of a listing from its plumbing, which a page folds.

The plumbing is the imports and the seed, paragraphs that begin `# draw` or `# check`,
and the assertions at the end. The check of the sources counts the lines of the idea.
This imports nothing of Sphinx.
"""

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

PARAGRAPH = re.compile(r"# (draw|check)\b")
KINDS = {"draw": "drawing", "check": "checks"}
# as `ast.unparse` writes them
SEED = re.compile(r"([\w.]+\.)?(manual_seed|seed)\(")
ASSERTION = re.compile(r"assert |([\w.]+\.)?assert_\w*\(")


class Fold(NamedTuple):
    """Lines that are folded: from `first` up to `end`, which is not among them."""

    kind: str
    first: int
    end: int


def snippet_folds(code: str) -> list[Fold]:
    """Return what is folded of a snippet; nothing where it cannot be parsed."""
    try:
        body = ast.parse(code).body
    except SyntaxError:
        return []  # running the page reports it, with its line
    lines = code.rstrip("\n").split("\n")
    found = [*opening(body), *paragraphs(lines, body)]
    found += assertions(lines, body, found)
    shown = set(range(len(lines)))
    for fold in found:
        shown -= set(range(fold.first, fold.end))
    if not any(lines[at].strip() for at in shown):  # then the plumbing is the idea
        found = [fold for fold in found if fold.first == 0]
    return with_blank_lines(sorted(found, key=lambda fold: fold.first), lines)


def visible_lines(code: str) -> int:
    """Return how many lines of a snippet its page shows at first."""
    lines = code.rstrip("\n").split("\n")
    shown, at = 0, 0
    for _kind, first, end in [*snippet_folds(code), Fold("", len(lines), 0)]:
        shown += len("\n".join(lines[at:first]).strip("\n").splitlines())
        at = end
    return shown


# ── the parts ──


def opening(body: list[ast.stmt]) -> Iterator[Fold]:
    """Yield the imports that code opens with, and the seed directly after them."""
    end, kind = 0, "imports"
    for statement in body:
        if not isinstance(statement, ast.Import | ast.ImportFrom):
            if not SEED.match(ast.unparse(statement)):
                break
            kind = "imports and seed"
        elif kind != "imports":
            break
        end = statement.end_lineno or statement.lineno
    if end:
        yield Fold(kind, 0, end)


def paragraphs(lines: list[str], body: list[ast.stmt]) -> Iterator[Fold]:
    """Yield the paragraphs that begin with a comment which says what they are for."""
    inside = {
        line
        for statement in body
        for line in range(statement.lineno, statement.end_lineno or statement.lineno)
    }  # counted from 0: all lines of a statement but its first
    at = 0
    while at < len(lines):
        begins = PARAGRAPH.match(lines[at]) if at not in inside else None
        if not begins or (at and lines[at - 1].strip()):
            at += 1
            continue
        end = at + 1
        while end < len(lines) and (lines[end].strip() or end in inside):
            end += 1
        yield Fold(KINDS[begins[1]], at, end)
        at = end


def assertions(
    lines: list[str], body: list[ast.stmt], folded: list[Fold]
) -> Iterator[Fold]:
    """Yield the assertions at the end of code, before and between folded paragraphs."""
    for statement in reversed(body):
        first, end = statement.lineno - 1, statement.end_lineno or statement.lineno
        if any(fold.first <= first < fold.end for fold in folded):
            continue
        if not asserts(statement):
            return
        while first and lines[first - 1].startswith("#"):
            first -= 1  # a comment above says what is asserted
        yield Fold("checks", first, end)


def asserts(statement: ast.stmt) -> bool:
    """Tell whether a statement does nothing but assert."""
    if isinstance(statement, ast.For | ast.With) and not getattr(
        statement, "orelse", None
    ):
        return all(asserts(inner) for inner in statement.body)
    return bool(ASSERTION.match(ast.unparse(statement)))


# ── together ──


def with_blank_lines(folds: list[Fold], lines: list[str]) -> list[Fold]:
    """Return folds with the blank lines above or else below; those of a kind joined."""
    found: list[Fold] = []
    for kind, first, end in folds:
        above = first
        while first and not lines[first - 1].strip():
            first -= 1
        while first == above and end < len(lines) and not lines[end].strip():
            end += 1
        if found and found[-1].end >= first:
            first = found[-1].end
            if found[-1].kind == kind:
                first = found.pop().first
        found.append(Fold(kind, first, end))
    return found
