"""Translate what the theme, MyST-NB and we ourselves say: docs/_locale/.

furo marks its words for translation and brings no translations; ours are an ordinary
gettext catalogue, put behind Sphinx's own. It is compiled beside the doctrees whenever
a build starts, so no compiled file is kept, or gets old.
"""

from html import escape
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from myst_nb.sphinx_ import HideCodeCellNode, depart_HideCellInput
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.locale import _
from sphinx.writers.html5 import HTML5Translator

from docsite.execute import keys
from docsite.paths import DOCS

LOCALE = DOCS / "_locale"


def compile_catalogues(folder: Path) -> str:
    """Compile all catalogues into a folder, and return a digest of them."""
    sources = sorted(LOCALE.glob("*/LC_MESSAGES/*.po"))
    for source in sources:
        target = folder / source.relative_to(LOCALE).with_suffix(".mo")
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as po, target.open("wb") as mo:
            write_mo(mo, read_po(po))
    # not of what is compiled: Babel dates it, to the minute
    return keys.digest_of_files(sources)


def translate_prompts(_app: Sphinx, config: Config) -> None:
    """Translate what MyST-NB says on a folded cell, which it takes from settings."""
    config.nb_code_prompt_show = _("Show code cell {type}")
    config.nb_code_prompt_hide = _("Hide code cell {type}")


def visit_folded_cell(self: HTML5Translator, node: HideCodeCellNode) -> None:
    """Open a folded cell; MyST-NB's label would hide the prompts when read out."""
    prompts = "".join(
        f'<p class="{state} admonition-title">{escape(node[prompt])}</p>\n'
        for state, prompt in [("collapsed", "prompt_show"), ("expanded", "prompt_hide")]
    )
    classes = " ".join(node["classes"])
    self.body.append(f'<details class="admonition hide {classes}">\n')
    self.body.append(f"<summary>\n{prompts}</summary>\n")


def setup(app: Sphinx) -> None:
    """Put the catalogue behind Sphinx's; a changed one remakes all pages."""
    compiled = Path(app.doctreedir, "locale")
    app.add_config_value("ui_strings", compile_catalogues(compiled), "env", str)
    app.add_message_catalog("sphinx", str(compiled))
    app.connect("config-inited", translate_prompts)
    app.add_node(
        HideCodeCellNode, override=True, html=(visit_folded_cell, depart_HideCellInput)
    )
