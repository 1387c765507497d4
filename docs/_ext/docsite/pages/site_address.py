"""Tell the pages where they will be read and where they are edited.

The environment says it, because it differs from host to host: SITE_URL is the address
of the site's root, REPOSITORY_URL that of its repository. Unset or empty, the pages
carry no canonical address, no card and no link to edit them.
"""

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

from docsite.execute.environment import address


def set_addresses(app: Sphinx, config: Config) -> None:
    """Set what Sphinx and furo ask for, for the language being built."""
    folder = Path(app.srcdir).name
    site = address("SITE_URL")
    config.html_baseurl = f"{site}/{folder}/" if site else ""
    if repository := address("REPOSITORY_URL"):
        config.html_theme_options |= {
            "source_repository": f"{repository}/",
            "source_branch": "main",
            "source_directory": f"docs/{folder}/",
        }


def setup(app: Sphinx) -> None:
    """Connect this to Sphinx; another address remakes all pages."""
    app.add_config_value("site_url", address("SITE_URL"), "env", str)
    app.connect("config-inited", set_addresses)
