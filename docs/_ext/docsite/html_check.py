"""Find in HTML what no page may hold.

The site's policy (publish/csp.py) forbids inline scripts and styles, and files from
elsewhere; a picture without words says nothing to who cannot see it. This imports
nothing of Sphinx.
"""

import re
from html.parser import HTMLParser

# most of a page's HTML has nothing of the kind, and is not parsed
SUSPECT = re.compile(r"<(?:script|img)|style|\bon\w+\s*=|//|javascript:", re.I)
ELSEWHERE = re.compile(r"\s*(?:https?:)?//", re.I)
LINKS = {"a", "area", "form"}  # they lead elsewhere, and load nothing


class _Tags(HTMLParser):
    """Reads tags, and notes what is wrong with them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what is wrong with a tag."""
        told = {name: value or "" for name, value in attrs}
        if tag == "style" or (tag == "script" and "src" not in told):
            self.found.append(f"a <{tag}> of its own; put it into docs/_static")
        if tag == "img" and not told.get("alt", "").strip():
            self.found.append("a picture without words; say in its alt what is there")
        for name, value in told.items():
            if name == "style":
                self.found.append(
                    "a style attribute, as a width makes one; use a class"
                )
            elif name.startswith("on"):
                self.found.append(f"a script in {name}=; put it into docs/_static")
            elif re.match(r"\s*javascript:", value, re.I):
                self.found.append("a script as an address; put it into docs/_static")
            elif (
                name in ("src", "srcset", "href", "data", "poster")
                and tag not in LINKS
                and ELSEWHERE.match(value)
            ):
                self.found.append(f"a file from elsewhere, {value}; copy it here")


def refused(html: str) -> list[str]:
    """Return what a piece of HTML holds that no page may, and what to do instead."""
    if not SUSPECT.search(html):
        return []
    tags = _Tags()
    tags.feed(html)
    tags.close()
    return tags.found
