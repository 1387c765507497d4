"""Translate what the theme and our own templates say: docs/_locale/<language>.po.

furo marks most of its strings for translation and ships no translations. Ours are read
from the .po file when a build starts, so there is no compiled file to forget, and they
stand behind Sphinx's own, which win.
"""

import hashlib
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from sphinx import locale
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.typing import ExtensionMetadata

from docsite.paths import DOCS

LOCALE = DOCS / "_locale"


def read_catalogue(file: Path) -> GNUTranslations:
    """Compile a .po file in memory."""
    with file.open("rb") as lines:
        catalogue = read_po(lines, locale=file.stem, charset="utf-8")
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)


def translate_prompts(_app: Sphinx, config: Config) -> None:
    """Translate what MyST-NB says on a folded cell."""
    config.nb_code_prompt_show = locale._("Show code cell {type}")
    config.nb_code_prompt_hide = locale._("Hide code cell {type}")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Put the language's catalogue behind Sphinx's; a changed one remakes all pages."""
    file = LOCALE / f"{app.config.language}.po"
    state = ""
    if file.is_file():
        state = hashlib.sha256(file.read_bytes()).hexdigest()
        locale.translators["general", "sphinx"].add_fallback(read_catalogue(file))
    app.add_config_value("interface_catalogue", state, "env", str)
    app.connect("config-inited", translate_prompts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
