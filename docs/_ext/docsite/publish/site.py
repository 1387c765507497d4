"""Put the good builds of all languages and the front door in place, all at once."""

import filecmp
import os
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from docsite.build import SITE, STATE, languages
from docsite.pages import site_address
from docsite.paths import BUILD, DOCS, EXAMPLES
from docsite.publish import csp, package_wheel, sitemap


def publish() -> None:
    """Make the site from the last good builds."""
    new, old = BUILD / "html.new", BUILD / "html.old"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir()
    for language in languages():
        good = STATE / language / "html"
        if good.is_dir():
            ignored = shutil.ignore_patterns(".buildinfo*", "_sources")
            shutil.copytree(good, new / language, ignore=ignored)
    shutil.copytree(DOCS / "front-door", new, dirs_exist_ok=True)
    # what pages in every language link to
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(EXAMPLES, new / "examples", ignore=ignored)
    package_wheel.build_wheel(new / package_wheel.FOLDER)
    shutil.copy2(DOCS / "_static" / "favicon.svg", new)
    settle_links(new / "404.html")
    address = site_address.site_url()
    sitemap.write_sitemap(new, address)
    csp.write_policy(new)
    if SITE.exists() and same(SITE, new):
        shutil.rmtree(new)
        return
    shutil.rmtree(old, ignore_errors=True)
    if SITE.exists():
        SITE.rename(old)
    new.rename(SITE)
    shutil.rmtree(old, ignore_errors=True)


def settle_links(page: Path) -> None:
    """Let a page that hosts send for any address link from where the site lies."""
    path = urlsplit(os.environ.get("SITE_URL", "")).path.rstrip("/")
    text = page.read_text(encoding="utf-8").replace('href="/', f'href="{path}/')
    page.write_text(text, encoding="utf-8", newline="\n")


def same(one: Path, other: Path) -> bool:
    """Return whether two folders hold the same files, byte for byte."""
    compared = filecmp.dircmp(one, other)
    alone = compared.left_only + compared.right_only
    _, different, unread = filecmp.cmpfiles(
        one, other, compared.common_files, shallow=False
    )
    return not (alone or different or unread) and all(
        same(one / name, other / name) for name in compared.common_dirs
    )


def recover() -> None:
    """Put the last good site back if a publication was killed half-way."""
    old = BUILD / "html.old"
    if old.exists() and not SITE.exists():
        old.rename(SITE)
