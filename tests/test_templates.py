"""The templates of furo that ours replace or extend are those ours were made for."""

import hashlib
import importlib.util
from pathlib import Path

import pytest

FOUND = importlib.util.find_spec("furo")
assert FOUND is not None
assert FOUND.origin is not None
THEIRS = Path(FOUND.origin).parent / "theme" / "furo"
# furo's template, and which of ours is to be compared with it when it changes
FOLLOWED = {
    "base.html": ("c6b65a3f", "page.html extends it: the blocks linktags and body"),
    "page.html": ("ad8bad98", "page.html takes its place: its classes, ids and order"),
    "partials/icons.html": (
        "011252a5",
        "partials/icons.html takes its place: the icons' ids",
    ),
    "components/edit-this-page.html": ("67d8c2e3", "page.html includes it"),
    "sidebar/brand.html": ("847f4c19", "conf.py puts it into the sidebar"),
    "sidebar/navigation.html": ("276383fe", "sidebar/navigation.html takes its place"),
    "sidebar/scroll-start.html": ("08f24167", "conf.py puts it into the sidebar"),
    "sidebar/scroll-end.html": ("5eb51658", "conf.py puts it into the sidebar"),
    "sidebar/search.html": ("d0cc1cbc", "sidebar/search.html takes its place"),
    "search.html": ("95755b01", "search.html takes its place"),
}


@pytest.mark.parametrize("name", FOLLOWED)
def test_a_template_of_furo_is_the_one_that_ours_follows(name: str) -> None:
    digest, why = FOLLOWED[name]
    template = THEIRS / name
    found = hashlib.sha256(template.read_bytes()).hexdigest()[:8]
    assert found == digest, (
        f"furo's {name} has changed. In docs/_templates/, {why}: "
        f"compare the two, then put {found} here."
    )


def test_every_template_of_ours_that_replaces_one_is_followed() -> None:
    ours = Path(__file__).parents[1] / "docs" / "_templates"
    names = [file.relative_to(ours).as_posix() for file in ours.rglob("*.html")]
    assert {name for name in names if (THEIRS / name).is_file()} <= FOLLOWED.keys()
