"""Of an error the code is coloured as code, and the message not at all."""

from docsite.pages.traceback_lexer import TracebackLexer
from pygments.token import Keyword, Name, Number, Text

ERROR = """----> 12 with torch.no_grad(): load(3)

UnpicklingError: Weights only load failed for `file`, didn't try
    with anything else, or None
"""


def test_the_line_that_raised_is_code() -> None:
    tokens = [*TracebackLexer().get_tokens(ERROR)]
    assert (Number, "12") in tokens
    assert (Keyword, "with") in tokens


def test_a_message_is_plain_behind_the_name_of_its_error() -> None:
    tokens = [*TracebackLexer().get_tokens(ERROR)]
    name = tokens.index((Name.Exception, "UnpicklingError"))
    assert {kind for kind, _ in tokens[name + 1 :]} == {Text}
