"""Colour the line that raised as code, and what it raised as prose.

IPython's lexer reads a message as Python: its every `for`, `with` and apostrophe would
be green or orange, and a stray backtick an error.
"""

from pygments.lexer import RegexLexer, bygroups, using
from pygments.lexers import PythonLexer
from pygments.token import Name, Number, Text
from sphinx.application import Sphinx

# Pygments declares no types of these
PYTHON = using(PythonLexer)  # type: ignore[no-untyped-call]
CODE = bygroups(Name.Exception, Number, PYTHON)  # type: ignore[no-untyped-call]


class TracebackLexer(RegexLexer):
    """What `execute/child.py` keeps of an error: the line that raised, and why."""

    name = "Line and message of an error"
    tokens = {  # noqa: RUF012  # as RegexLexer declares it
        "root": [
            (r"(-+> )(\d+)( .*\n)", CODE),
            (r"\n", Text),
            (r"[\w.]+", Name.Exception, "message"),
            (r".", Text, "message"),
        ],
        "message": [(r".+|\n", Text)],
    }


def setup(app: Sphinx) -> None:
    """Take the place of IPython's lexer, under the name that MyST-NB asks for."""
    app.add_lexer("ipythontb", TracebackLexer)
