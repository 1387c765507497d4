"""Write the Content-Security-Policy that the site keeps to, for hosts to send.

With it a browser runs and loads nothing but the site's own files, whatever a page may
come to hold. Furo writes one script and one style into each page; the policy names what
they say by hash, so that nothing else inside a page is obeyed. A page itself carries no
policy: opened from a folder it has no origin, and would refuse its own files.
"""

import base64
import hashlib
import re
from pathlib import Path

NAME = "content-security-policy"
# a script or a style that a page holds itself, and what it says
INLINE = re.compile(
    r"<(script|style)\b(?![^>]*\bsrc=)[^>]*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL
)


def source(code: str) -> str:
    """Give the policy's name for what a script or a style says."""
    digest = hashlib.sha256(code.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def policy(site: Path) -> str:
    """Give the policy that all pages of a site keep to."""
    found: dict[str, set[str]] = {"script": set(), "style": set()}
    for page in site.rglob("*.html"):
        for kind, code in INLINE.findall(page.read_text(encoding="utf-8")):
            found[kind.lower()].add(code)
    scripts, styles = (" ".join(sorted(map(source, found[kind]))) for kind in found)
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src 'self' {scripts}".rstrip(),
            f"style-src 'self' {styles}".rstrip(),
            "img-src 'self' data:",  # furo's style sheet holds its icons
            "font-src 'self' data:",  # as does ours the font of the formulas
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        ]
    )


def write_policy(site: Path) -> None:
    """Write the policy as one line, and as nginx includes it."""
    line = policy(site)
    written = {
        "txt": line,
        "conf": f'add_header Content-Security-Policy "{line}" always;',
    }
    for kind, text in written.items():
        file = site / f"{NAME}.{kind}"
        file.write_text(f"{text}\n", encoding="utf-8", newline="\n")
