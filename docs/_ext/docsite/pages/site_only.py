"""Mark what extensions add to a page for readers of the site alone.

The search index, notebooks and Markdown are made from the same nodes as the HTML, and
leave these out by their type. HTML writes them as any other container.
"""

from docutils import nodes


class SiteOnly(nodes.container):
    """A box that belongs to the site, not to what the page says."""
