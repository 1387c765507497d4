"""What the tests tell at the end of the session."""

import pytest
from browser.visits import Visit

NOTES = pytest.StashKey[list[str]]()
VISITS = pytest.StashKey[dict[str, Visit]]()
SCORES = pytest.StashKey[dict[str, list[int]]]()
