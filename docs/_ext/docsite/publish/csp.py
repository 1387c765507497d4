"""Write the Content-Security-Policy that the site keeps to, for hosts to send.

With it a browser runs and loads nothing but the site's own files, whatever a page may
come to hold. Templates write a few scripts and styles into pages; the policy names them
by hash, so that nothing else inside a page is obeyed. Another one fails the build, as
do attributes that the policy forbids. A page itself carries no policy: opened from a
folder it has no origin, and would refuse its own files.
"""

import base64
import hashlib
import re
from pathlib import Path

NAME = "content-security-policy"
# what templates write into pages: furo's change with furo and with Pygments
SCRIPTS = {
    "'sha256-0A3SoNnOj/VD5rKtWDb4PSvN8Br+QRibbwlM+84okfY='",  # furo: there are scripts
    "'sha256-MnUo3oP+DshSrTsS0JMbl7v26bULBiHA1+VR3KgG4ro='",  # ours: the math font
    "'sha256-ySvT2PEZeueHGC1y2crNuNTfphBynFPP7i+U21fEgX0='",  # furo: light or dark
}
STYLES = {
    "'sha256-XWNpikcIxBYLwa+33Jaxv/CNbA81IPMijMNljM4Yapo='",  # furo: colours of code
    "'sha256-fx3c4gAKOM4COYbA5ML7b/0Oa6GayhMz5nv6iltadCU='",  # ours: 404.html
}
# a script or a style that a page holds itself, and what it says
INLINE = re.compile(
    r"<(script|style)\b(?![^>]*\bsrc=)[^>]*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL
)
ATTRIBUTE = re.compile(r"<[a-z][^<>]*\s(?:style|on\w+)\s*=[^<>]*", re.IGNORECASE)


class PolicyError(ValueError):
    """A page holds what the policy forbids."""


def source(code: str) -> str:
    """Give the policy's name for what a script or a style says."""
    digest = hashlib.sha256(code.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def check(site: Path) -> None:
    """Make sure that pages hold no script or style but those that the policy names.

    Raises:
        PolicyError: naming the page and what it holds.
    """
    for page in sorted(site.rglob("*.html")):
        where, text = page.relative_to(site), page.read_text(encoding="utf-8")
        for kind, said in INLINE.findall(text):
            known = SCRIPTS if kind.lower() == "script" else STYLES
            if source(said) not in known:
                raise PolicyError(
                    f"{where}: an unknown <{kind}>: {' '.join(said.split())[:60]}; put "
                    f"it into docs/_static, or add it to publish/csp.py if a new furo "
                    f"brings it: {source(said)}"
                )
        for tag in ATTRIBUTE.findall(INLINE.sub("", text)):
            raise PolicyError(
                f"{where}: the policy forbids the attribute in {tag[:80]}>"
            )


def policy() -> str:
    """Give the policy that all pages of a site keep to."""
    scripts, styles = (" ".join(sorted(known)) for known in (SCRIPTS, STYLES))
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src 'self' {scripts}",
            f"style-src 'self' {styles}",
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
    check(site)
    line = policy()
    written = {
        "txt": line,
        "conf": f'add_header Content-Security-Policy "{line}" always;',
    }
    for kind, text in written.items():
        file = site / f"{NAME}.{kind}"
        file.write_text(f"{text}\n", encoding="utf-8", newline="\n")
