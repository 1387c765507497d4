"""The policy for hosts allows a page what it holds, and nothing else."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from docsite.publish import csp

SITE = Path(__file__).parents[1] / "docs" / "_build" / "html"

# as `openssl dgst -sha256 -binary | base64` gives them
HASHES = {
    "hello();": "'sha256-sah6ejGZ/xnxbOmD7DPmSI9pwKV+XbdZY57Gc135b0s='",
}


def test_what_a_page_holds_is_named_by_its_hash(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "page.html").write_text(
        "<script>hello();</script><script src='x.js'></script><p>no(); a {}</p>"
    )
    line = csp.policy(tmp_path)
    assert f"script-src 'self' {HASHES['hello();']};" in line
    assert "style-src 'self';" in line


def test_a_script_of_many_lines_and_signs_counts_as_it_stands(tmp_path: Path) -> None:
    code = '\n  if (a < b && c) d("é");\n'
    (tmp_path / "page.html").write_text(
        f"<p>x</p><script type=module>{code}</script><STYLE>\np{{}}\n</STYLE >",
        encoding="utf-8",
    )
    script, style = (
        base64.b64encode(hashlib.sha256(said.encode()).digest()).decode()
        for said in (code, "\np{}\n")
    )
    line = csp.policy(tmp_path)
    assert f"script-src 'self' 'sha256-{script}';" in line
    assert f"style-src 'self' 'sha256-{style}';" in line


def test_it_is_written_for_any_host_and_for_nginx(tmp_path: Path) -> None:
    csp.write_policy(tmp_path)
    line = (tmp_path / "content-security-policy.txt").read_text().strip()
    assert line.startswith("default-src 'self'; script-src 'self'; ")
    assert "unsafe" not in line
    included = (tmp_path / "content-security-policy.conf").read_text()
    assert included == f'add_header Content-Security-Policy "{line}" always;\n'


@pytest.mark.parametrize("kind", ["style", "onclick", "onload"])
def test_no_page_has_attributes_that_the_policy_refuses(kind: str) -> None:
    pages = list(SITE.rglob("*.html"))
    assert pages
    refused = [
        page.relative_to(SITE).as_posix()
        for page in pages
        if re.search(rf"<[a-z][^>]* {kind}=", page.read_text(encoding="utf-8"))
    ]
    assert refused == []
