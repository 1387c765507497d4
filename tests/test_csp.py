"""The policy for hosts names what templates write; nothing else is published."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from docsite.publish import csp

KNOWN = "document.documentElement.classList.remove('no-js')".replace("'", '"')


def test_the_policy_names_what_it_knows_by_hash() -> None:
    # as `openssl dgst -sha256 -binary | base64` gives it
    name = "'sha256-0A3SoNnOj/VD5rKtWDb4PSvN8Br+QRibbwlM+84okfY='"
    assert csp.source(KNOWN) == name
    assert f" {name} " in csp.policy()
    assert "unsafe" not in csp.policy()


def test_the_site_holds_all_that_the_policy_names_and_nothing_else() -> None:
    from built import SITE  # the other tests need none

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


def test_nothing_comes_from_elsewhere_and_nobody_frames_a_page() -> None:
    directives = dict(part.split(" ", 1) for part in csp.policy().split("; "))
    assert directives == {
        "default-src": "'self'",
        "script-src": " ".join(["'self'", *sorted(csp.SCRIPTS)]),
        "style-src": " ".join(["'self'", *sorted(csp.STYLES)]),
        "img-src": "'self' data:",
        "font-src": "'self' data:",
        "object-src": "'none'",
        "base-uri": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'self'",
    }


def test_what_is_new_is_told_with_its_beginning_and_its_hash(tmp_path: Path) -> None:
    code = "a('b é');\n  " + "more();" * 20
    (tmp_path / "page.html").write_text(f"<script>{code}</script>", encoding="utf-8")
    name = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    message = (
        f"page.html: an unknown <script>: {' '.join(code.split())[:60]}; put it into "
        "docs/_static, or add it to publish/csp.py if a new furo brings it: "
        f"'sha256-{name}'"
    )
    with pytest.raises(csp.PolicyError, match=f"^{re.escape(message)}$"):
        csp.check(tmp_path)


def test_a_forbidden_attribute_is_told_with_its_tag(tmp_path: Path) -> None:
    tag = f"<p class='{'x' * 90}' style=''"
    (tmp_path / "page.html").write_text(f"{tag}>", encoding="utf-8")
    message = f"page.html: the policy forbids the attribute in {tag[:80]}>"
    with pytest.raises(csp.PolicyError, match=f"^{re.escape(message)}$"):
        csp.check(tmp_path)


def test_a_style_is_known_as_a_style_and_a_script_as_a_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csp, "STYLES", {csp.source("p {}")})
    page = tmp_path / "page.html"
    page.write_text(f"<style>p {{}}</style><script>{KNOWN}</script>", encoding="utf-8")
    csp.check(tmp_path)
    page.write_text("<script>p {}</script>", encoding="utf-8")
    with pytest.raises(csp.PolicyError, match=r"an unknown <script>: p \{\}"):
        csp.check(tmp_path)


def test_the_first_page_that_the_policy_refuses_is_named(tmp_path: Path) -> None:
    for name in ("b.html", "a.html", "c.html"):
        (tmp_path / name).write_text("<p onclick=''>", encoding="utf-8")
    with pytest.raises(csp.PolicyError, match=r"^a\.html: "):
        csp.check(tmp_path)


def test_it_is_written_for_any_host_and_for_nginx(tmp_path: Path) -> None:
    page = f"<script>{KNOWN}</script><script src='x.js'></script><p>style= a {{}}</p>"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    csp.write_policy(tmp_path)
    line = (tmp_path / "content-security-policy.txt").read_text().strip()
    assert line.startswith("default-src 'self'; script-src 'self' 'sha256-")
    included = (tmp_path / "content-security-policy.conf").read_text()
    assert included == f'add_header Content-Security-Policy "{line}" always;\n'
