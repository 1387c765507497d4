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
    if address:
        robots = f"User-agent: *\nAllow: /\n\nSitemap: {address}/sitemap.xml\n"
        for name, text in [
            ("sitemap.xml", sitemap(site, address)),
            ("robots.txt", robots),
        ]:
            (site / name).write_text(text, encoding="utf-8", newline="\n")


def sitemap(site: Path, address: str) -> str:
    """Return the sitemap: every page, with its counterparts in other languages."""
    entries = []
    for folder in TAGS:
        for page in sorted((site / folder).rglob("*.html")):
            name = page.relative_to(site / folder).as_posix()
            if name not in UNLISTED:
                others = "".join(
                    f'<xhtml:link rel="alternate" hreflang="{tag}" '
                    f"href={quoteattr(f'{address}/{other}/{name}')}/>"
                    for other, tag in TAGS.items()
                    if (site / other / name).is_file()
                )
                entries.append(
                    f"<url><loc>{address}/{folder}/{name}</loc>{others}</url>"
                )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        + "\n".join(entries)
        + "\n</urlset>\n"
    )
