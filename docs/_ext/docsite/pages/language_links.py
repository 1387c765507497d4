"""Title the site in its language, and lead to the same page in the others.

The trees have the same pages (tests/test_translation.py holds them to that), so the
link needs no table; `_static/languages.js` adds the section one is reading.
"""

from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

from docsite.execute.environment import address
from docsite.languages import LANGUAGES, language_of


def set_title(_app: Sphinx, config: Config) -> None:
    """Set what the sidebar and the tabs of a browser call the site."""
    config.html_title = language_of(config.language).title


def add_languages(
    app: Sphinx, pagename: str, _template: str, context: dict[str, Any], _tree: object
) -> None:
    """Give the templates the page's address in every language."""
    page = f"{pagename}.html"
    up = f"{context['content_root']}../"
    context["languages"] = [
        {
            "name": language.label,
            "tag": language.tag,
            "current": language.sphinx == app.config.language,
            "link": f"{up}{language.folder}/{page}",
            "address": f"{address('SITE_URL')}/{language.folder}/{page}",
        }
        for language in LANGUAGES
    ]


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.connect("config-inited", set_title)
    app.connect("html-page-context", add_languages)
    app.add_js_file("languages.js", loading_method="defer")
    if app.config.language == "zh_CN":
        app.add_css_file("chinese.css")
