"""The policy for hosts names what templates write; nothing else is published."""

from pathlib import Path

import pytest
from built import SITE
from docsite.publish import csp

KNOWN = "document.documentElement.classList.remove('no-js')".replace("'", '"')


def test_the_policy_names_what_it_knows_by_hash() -> None:
    # as `openssl dgst -sha256 -binary | base64` gives it
    name = "'sha256-0A3SoNnOj/VD5rKtWDb4PSvN8Br+QRibbwlM+84okfY='"
    assert csp.source(KNOWN) == name
    assert f" {name} " in csp.policy()
    assert "unsafe" not in csp.policy()


def test_the_site_holds_all_that_the_policy_names_and_nothing_else() -> None:
    held: dict[str, set[str]] = {"script": set(), "style": set()}
    for page in SITE.rglob("*.html"):
        for kind, said in csp.INLINE.findall(page.read_text(encoding="utf-8")):
            held[kind].add(csp.source(said))
    assert held == {"script": csp.SCRIPTS, "style": csp.STYLES}


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<script>hello();</script>", "an unknown <script>: hello();"),
        ("<STYLE>\np {}\n</STYLE >", "an unknown <STYLE>: p {}"),
        (f"<script type=module>{KNOWN} </script>", "an unknown <script>"),
        ('<p class="a"\n style="color: red">', "forbids the attribute in <p class="),
        ("<p ONCLICK=hello()>", "forbids the attribute in <p ONCLICK="),
    ],
)
def test_what_the_policy_forbids_is_reported_by_page(
    html: str, reason: str, tmp_path: Path
) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "page.html").write_text(html, encoding="utf-8")
    with pytest.raises(csp.PolicyError) as error:
        csp.write_policy(tmp_path)
    assert str(error.value).startswith("deep/page.html: ")
    assert reason in str(error.value)
    assert list(tmp_path.glob("content-*")) == []


def test_nothing_comes_from_elsewhere_and_nobody_frames_a_page(tmp_path: Path) -> None:
    directives = dict(
        directive.split(" ", 1) for directive in csp.policy(tmp_path).split("; ")
    )
    assert directives == {
        "default-src": "'self'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self' data:",
        "object-src": "'none'",
        "base-uri": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'self'",
    }


def test_it_is_written_for_any_host_and_for_nginx(tmp_path: Path) -> None:
    page = f"<script>{KNOWN}</script><script src='x.js'></script><p>style= a {{}}</p>"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    csp.write_policy(tmp_path)
    line = (tmp_path / "content-security-policy.txt").read_text().strip()
    assert line.startswith("default-src 'self'; script-src 'self' 'sha256-")
    included = (tmp_path / "content-security-policy.conf").read_text()
    assert included == f'add_header Content-Security-Policy "{line}" always;\n'
