"""Show the figures of a cell one after the other: a cell tagged `steps`.

Each figure that its snippet shows is a step, with what was printed before it as its
text. `_static/steps.js` moves between steps by buttons and arrow keys; without scripts
and on paper they stand side by side.
"""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import _

from docsite.pages.cells import code_cells, containers
from docsite.pages.site_only import SiteHtml

BUTTON = '<button type="button" data-step="{}" aria-label="{}"{}>{}</button>'


def lay_out(_app: Sphinx, document: nodes.document) -> None:
    """Lay out the steps of each cell that has the tag."""
    for cell in code_cells(document, "steps"):
        for part in containers(cell, "cell_code_output"):
            outputs = part.children
            part.children = []
            part += with_steps(outputs)


def with_steps(outputs: list[nodes.Node]) -> nodes.Element:
    """Return outputs as steps, each closed by its figure, with one caption for all."""
    steps: list[nodes.container] = []
    figure = nodes.figure(classes=["stepped"])
    captions: list[nodes.caption] = []
    step = nodes.container(classes=["step", "current"])
    for output in outputs:
        if isinstance(output, nodes.figure):
            captions += output.findall(nodes.caption)
            figure["ids"] = figure["ids"] or output["ids"]
            step += [one for one in output.children if one not in captions]
        else:
            step += output
        if next(iter(output.findall(nodes.image)), None):
            steps.append(step)
            step = nodes.container(classes=["step"])
    for number, step in enumerate(steps, 1):
        for image in step.findall(nodes.image):
            image["alt"] = f"{image.get('alt', '')} ({number}/{len(steps)})"
    figure += [nodes.container("", *steps, classes=["steps"]), controls(len(steps))]
    figure += captions[:1]
    return figure


def controls(count: int) -> SiteHtml:
    """Return the buttons, and between them which step shows."""
    html = (
        '<div class="step-controls">'
        + BUTTON.format(-1, _("Previous step"), " disabled", "◀")
        + f'<span role="status">1 / {count}</span>'
        + BUTTON.format(1, _("Next step"), "", "▶")
        + "</div>\n"
    )
    return SiteHtml(html=html)


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx, once pictures have been found."""
    app.setup_extension("docsite.pages.site_only")
    app.connect("doctree-read", lay_out)
