"""Let a page hold a tool, which a script of docs/_static brings to life.

    ```{tool} playground
    What stands there without scripts.
    ```

A small one takes the place of what a cell shows, and opens with a state, by the cell's
metadata `tool: {calculator: "shape=1,8,8&layers=ReLU"}`: the outputs are what stands
there without scripts. What the cell of `sharing` prints becomes the tool's data.

The controls stand in `places/`. The words, and those of the scripts, are English there;
docs/_locale/<language>/LC_MESSAGES/tools.po has them in other languages.
"""

import json
from html import escape
from pathlib import Path

from babel.messages.pofile import read_po
from docutils import nodes
from jinja2 import Environment, FileSystemLoader
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from docsite.pages.cells import code_cells, containers
from docsite.pages.site_only import SiteOnly
from docsite.pages.ui_strings import LOCALE

TOOLS = ("calculator", "playground")
PLACES = Path(__file__).with_name("places")


def words(language: str) -> dict[str, str]:
    """Return what tools say in a language, by the English; nothing for English."""
    catalogue = LOCALE / language / "LC_MESSAGES" / "tools.po"
    if not catalogue.is_file():
        return {}
    with catalogue.open("rb") as file:
        return {str(one.id): str(one.string) for one in read_po(file) if one.id}


class ToolDirective(SphinxDirective):
    """`{tool}`: its name as argument, what stands there without scripts as content."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the place."""
        name = self.arguments[0]
        if name not in TOOLS:
            raise self.error(f"no such tool: {name}; there are {', '.join(TOOLS)}")
        place = make_place(self.env, name)
        place[:0] = self.parse_content_to_nodes()
        self.set_source_info(place)
        return [place]


def make_place(
    env: BuildEnvironment, name: str, state: str = "", printed: str = ""
) -> SiteOnly:
    """Return the place of a tool; with a state or with printed data, a small one."""
    for file in PLACES.glob("*.html"):
        env.note_dependency(file)
    told = words(env.config.language)
    templates = Environment(loader=FileSystemLoader(PLACES), autoescape=True)
    html = templates.get_template(f"{name}.html").render(
        say=lambda text: told.get(text, text),
        state=state,
        printed=printed,
        whole=f"{'../' * env.current_document.docname.count('/')}{name}.html",
    )
    data = escape(json.dumps(told, ensure_ascii=False))
    place = SiteOnly("", classes=["tool", name, *(["small"] if state else [])])
    place += nodes.raw("", f'<div data-words="{data}"></div>{html}', format="html")
    return place


def place_in_cells(app: Sphinx, document: nodes.document) -> None:
    """Put small tools before the outputs of the cells whose metadata ask for one."""
    for cell in code_cells(document):
        for name, state in cell["cell_metadata"].get("tool", {}).items():
            for part in containers(cell, "cell_code_output"):
                printed = take_printed(part) if name == "sharing" else ""
                part.insert(0, make_place(app.env, name, state, printed))


def take_printed(outputs: nodes.Element) -> str:
    """Remove from the outputs of a cell what it printed, and return it."""
    [block] = [
        block
        for block in outputs.findall(nodes.literal_block)
        if "stream" in block["classes"]
    ]
    block.parent.remove(block)
    return block.astext().strip()


def setup(app: Sphinx) -> None:
    """Connect the directive and the cells."""
    app.add_directive("tool", ToolDirective)
    app.connect("doctree-read", place_in_cells)
