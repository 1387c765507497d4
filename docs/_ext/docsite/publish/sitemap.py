"""Write sitemap.xml, and robots.txt which names it: what search engines look for.

Both need whole addresses: without SITE_URL there are none.
"""

from pathlib import Path
from xml.sax.saxutils import quoteattr

from docsite.languages import LANGUAGES

UNLISTED = {"search.html"}
TAGS = {language.folder: language.tag for language in LANGUAGES}


def write_sitemap(site: Path, address: str) -> None:
    """Write both files into a site that will be read at an address, if it has one."""
    if not address:
        return
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for folder in TAGS:
        for page in sorted((site / folder).rglob("*.html")):
            name = page.relative_to(site / folder).as_posix()
            others = "".join(
                f'<xhtml:link rel="alternate" hreflang="{tag}" '
                f"href={quoteattr(f'{address}/{other}/{name}')}/>"
                for other, tag in TAGS.items()
                if (site / other / name).is_file()
            )
            if name not in UNLISTED:
                loc = f"<loc>{address}/{folder}/{name}</loc>"
                lines.append(f"<url>{loc}{others}</url>")
    robots = ["User-agent: *", "Allow: /", "", f"Sitemap: {address}/sitemap.xml"]
    for file, written in (
        ("sitemap.xml", [*lines, "</urlset>"]),
        ("robots.txt", robots),
    ):
        text = "\n".join([*written, ""])
        (site / file).write_text(text, encoding="utf-8", newline="\n")
