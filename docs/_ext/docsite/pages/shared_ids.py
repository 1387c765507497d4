"""Give each section of a translated page the id of the English section in its place.

Then `#what-goes-wrong` leads to the same section in every language, and nobody has to
label a heading by hand. tests/test_translation.py finds a page whose sections differ.
"""

from pathlib import Path

from docutils import nodes
from myst_parser.slugs import github_slugify
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms import SphinxTransform

from docsite.markdown_source import read_page


def english_headings(env: BuildEnvironment, docname: str) -> list[str]:
    """Return the headings of the English page that a page translates."""
    page = Path(env.srcdir).parent / "en" / f"{docname}.md"
    return read_page(page).headings if page.is_file() else []


class SharedIds(SphinxTransform):
    """Rename the sections of a translated page."""

    # after docutils and Sphinx gave ids, before MyST adds slugs and resolves links
    default_priority = 650

    def apply(self) -> None:
        """Rename them one by one, as far as both pages have sections."""
        if self.config.language == "en":
            return
        english = english_headings(self.env, self.env.docname)
        self.env.metadata[self.env.docname]["english_headings"] = english
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


def outdated(
    app: Sphinx, env: BuildEnvironment, _added: object, _changed: object, _gone: object
) -> list[str]:
    """Name the pages whose English headings changed."""
    if app.config.language == "en":
        return []
    return [
        docname
        for docname in env.found_docs & env.metadata.keys()
        if env.metadata[docname].get("english_headings", [])
        != english_headings(env, docname)
    ]


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx."""
    app.add_transform(SharedIds)
    app.connect("env-get-outdated", outdated)
