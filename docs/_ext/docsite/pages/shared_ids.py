"""Give each section of a translated page the id of the English section in its place.

Then `#what-goes-wrong` leads to the same section in every language, and nobody has to
label a heading by hand. tests/test_translation.py finds a page whose sections differ.
"""

from pathlib import Path

from docutils import nodes
from myst_parser.slugs import github_slugify
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

from docsite.markdown_source import read_page


class SharedIds(SphinxTransform):
    """Rename the sections of a translated page."""

    # after docutils and Sphinx gave ids, before MyST adds slugs and resolves links
    default_priority = 650

    def apply(self) -> None:
        """Rename them one by one, as far as both pages have sections."""
        if self.config.language == "en":
            return
        page = Path(self.env.srcdir).parent / "en" / f"{self.env.docname}.md"
        self.env.note_dependency(page)
        english = read_page(page).headings if page.is_file() else []
        slugs = self.env.metadata[self.env.docname].get("myst_slugs", {})
        old = dict(slugs)
        slugs.clear()
        for section, title in zip(
            self.document.findall(nodes.section), english, strict=False
        ):
            identifier = nodes.make_id(title)
            if self.document.ids.get(identifier, section) is not section:
                continue  # a repeated heading keeps the id it has
            # a documented module's id may stand before the heading's own
            own = section["ids"][-1]
            line, own, text = old.get(section.get("slug", ""), (section.line, own, ""))
            section["ids"][section["ids"].index(own)] = identifier
            self.document.ids[identifier] = self.document.ids.pop(own)
            for name in section["names"]:
                self.document.nameids[name] = identifier
            section["slug"] = github_slugify(title)
            slugs[section["slug"]] = (line, identifier, text or section[0].astext())


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.add_transform(SharedIds)
