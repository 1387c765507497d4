"""Put the good builds of all languages and the front door in place, all at once."""

import shutil
from pathlib import Path
from urllib.parse import urlsplit

from docsite.build import SITE
from docsite.execute.environment import address
from docsite.paths import BUILD, DOCS, EXAMPLES, put_in_place
from docsite.publish import csp, package_wheel, sitemap


def publish(builds: dict[str, Path]) -> None:
    """Make the site from a good build of each language, given by its folder."""
    new = BUILD / "html.new"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir()
    for language, build in builds.items():
        good = build / "html"
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
    sitemap.write_sitemap(new, address("SITE_URL"))
    csp.write_policy(new)
    open_to_all(new)
    put_in_place(new, SITE)


def open_to_all(folder: Path) -> None:
    """Let a web server read what a folder holds, whatever the umask was."""
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)


def settle_links(page: Path) -> None:
    """Let a page that hosts send for any address link from where the site lies."""
    path = urlsplit(address("SITE_URL")).path
    text = page.read_text(encoding="utf-8").replace('href="/', f'href="{path}/')
    page.write_text(text, encoding="utf-8", newline="\n")
