"""Lead from each page to the same page in the other languages.

The trees have the same pages (tests/test_translation.py holds them to that), so the
link needs no table; `_static/languages.js` adds the section one is reading.
"""

from typing import Any

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

# folder, the language's name for itself, its tag
LANGUAGES = [
    ("en", "English", "en"),
    ("zh-cn", "简体中文", "zh-CN"),
]


def add_languages(
    app: Sphinx, pagename: str, _template: str, context: dict[str, Any], _tree: object
) -> None:
    """Give the templates the page's address in every language."""
    # with SITE_URL set, html_baseurl ends with this language's folder
    base = app.config.html_baseurl.rstrip("/").rpartition("/")[0]
    page = f"{pagename}.html"
    up = f"{context['content_root']}../"
    tag = app.config.language.replace("_", "-")
    context["languages"] = [
        {
            "name": name,
            "tag": language,
            "current": language == tag,
            "link": f"{up}{folder}/{page}",
            "address": f"{base}/{folder}/{page}" if base else f"{up}{folder}/{page}",
        }
        for folder, name, language in LANGUAGES
    ]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx."""
    app.connect("html-page-context", add_languages)
    app.add_js_file("languages.js", loading_method="defer")
    if app.config.language == "zh_CN":
        app.add_css_file("chinese.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
