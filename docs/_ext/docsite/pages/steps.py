"""Show the figures of a cell one after the other: a cell tagged `steps`.

Each figure that its snippet shows is a step, with what was printed before it as its
text. `_static/steps.js` moves between steps by buttons and arrow keys; without scripts
and on paper they stand side by side.
"""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

from docsite.pages.site_only import SiteOnly

BUTTON = '<button type="button" data-step="{}" aria-label="{}"{}>{}</button>'


class StepControls(SiteOnly):
    """The buttons that lead from step to step."""


def lay_out(_app: Sphinx, document: nodes.document) -> None:
    """Lay out the steps of each cell that has the tag."""
    for cell in document.findall(nodes.container):
        metadata: dict[str, Any] = cell.get("cell_metadata", {})
        if "steps" not in metadata.get("tags", []):
            continue
        for part in cell.children:
            if isinstance(part, nodes.container) and "cell_output" in part["classes"]:
                outputs = part.children
                part.children = []
                part += with_steps(outputs)


def with_steps(outputs: list[nodes.Node]) -> nodes.Element:
    """Return outputs as steps, each closed by its figure, with one caption for all."""
    steps = nodes.container("", classes=["steps"])
    captions: list[nodes.Node] = []
    ids: list[str] = []
    step = nodes.container("", classes=["step", "current"])
    for output in outputs:
        pictures = list(output.findall(nodes.image))
        if isinstance(output, nodes.figure):
            captions += output.findall(nodes.caption)
            ids += output["ids"]
            step += [one for one in output.children if not is_caption(one)]
        else:
            step += output
        if pictures:
            steps += step
            step = nodes.container("", classes=["step"])
    number_alternatives(steps)
    figure = nodes.figure("", steps, StepControls(), *captions[:1], ids=ids[:1])
    figure["classes"].append("stepped")
    return figure


def is_caption(node: nodes.Node) -> bool:
    """Return whether a node is a figure's caption."""
    return isinstance(node, nodes.caption)


def number_alternatives(steps: nodes.Element) -> None:
    """Say in each picture's alternative text which step it is."""
    for number, step in enumerate(steps.children, 1):
        for image in step.findall(nodes.image):
            image["alt"] = f"{image.get('alt', '')} ({number}/{len(steps)})"


def visit_controls(self: HTML5Translator, node: StepControls) -> None:
    """Write the buttons, and between them which step shows."""
    count = sum(
        "step" in one["classes"] for one in node.parent.findall(nodes.container)
    )
    self.body.append(
        '<div class="step-controls">'
        + BUTTON.format(-1, _("Previous step"), " disabled", "◀")
        + f'<span role="status">1 / {count}</span>'
        + BUTTON.format(1, _("Next step"), "", "▶")
        + "</div>\n"
    )
    raise nodes.SkipNode


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect this to Sphinx, once pictures have been found."""
    app.connect("doctree-read", lay_out)
    app.add_node(StepControls, html=(visit_controls, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
