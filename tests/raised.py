"""What snippets of errors/ raised when the site was built."""

import pytest
from docsite import error_check
from docsite.error_entries import Entry
from docsite.execute import keys, outputs


def said(entry: Entry) -> tuple[str, str]:
    """Return type and message of an entry; a quoted one's as its heading says it."""
    if error_check.is_quoted(entry):
        return "RuntimeError", entry.title
    snippet = error_check.snippets(entry)[0]
    result = outputs.read(snippet, keys.key(snippet))
    if result is None:
        pytest.fail("the site is not built from this: run nox -s docs", pytrace=False)
    return error_check.raised(result.outputs)
