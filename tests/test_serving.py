"""A real nginx serves the built site as docs/nginx.conf says."""

import gzip
import http.client
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from browser.served import policy
from built import SITE
from programs import need

ROOT = Path(__file__).parents[1]
NGINX = need("nginx")
POLICY = SITE / "content-security-policy.conf"

# what the page on serving leaves to the reader: where to listen, where the site lies
CONFIGURATION = """
daemon off;
master_process off;  # then it also serves from folders that only root can enter
pid {folder}/pid;
error_log stderr warn;
events {{}}
http {{
    include {mime_types};
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path {folder}/body;
    fastcgi_temp_path {folder}/fastcgi;
    proxy_temp_path {folder}/proxy;
    scgi_temp_path {folder}/scgi;
    uwsgi_temp_path {folder}/uwsgi;
    server {{
        listen 127.0.0.1:{port};
        root {site};
        include {rules};
        include {policy};
    }}
}}
"""


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Server:
    """An nginx at work."""

    port: int

    def get(self, path: str, **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        named = {name.lower(): value for name, value in response.getheaders()}
        answer = Answer(response.status, named, response.read())
        connection.close()
        return answer


def mime_types(nginx: str) -> Path:
    """Give the list of types that came with this nginx."""
    built = subprocess.run([nginx, "-V"], capture_output=True, text=True, check=True)
    [path] = re.findall(r"--conf-path=(\S+)", built.stderr)
    return Path(path).with_name("mime.types")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Start nginx on the built site."""
    folder = tmp_path_factory.mktemp("nginx")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    written = CONFIGURATION.format(
        folder=folder,
        mime_types=mime_types(NGINX),
        port=port,
        site=SITE,
        rules=ROOT / "docs" / "nginx.conf",
        policy=POLICY,
    )
    configuration = folder / "nginx.conf"
    configuration.write_text(written, encoding="utf-8")
    log = folder / "log.txt"
    command = [NGINX, "-p", str(folder), "-c", str(configuration), "-e", "stderr"]
    with log.open("wb") as output:
        process = subprocess.Popen(command, stderr=output)
    try:
        wait_for(process, port, log)
        assert log.read_text() == ""  # no warning either
        yield Server(port)
    finally:
        process.terminate()
        process.wait(timeout=10)


def wait_for(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Return once nginx answers; fail with its own words if it does not."""
    for _ in range(100):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    pytest.fail(f"nginx does not start: {log.read_text()}", pytrace=False)


PAGES = ["/index.html", "/en/reference/pooling.html", "/zh-cn/index.html"]
STYLES = "/en/_static/bundle.css"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_sent_compressed(server: Server, page: str) -> None:
    answer = server.get(page, **{"Accept-Encoding": "gzip"})
    assert answer.status == 200
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert gzip.decompress(answer.body) == (SITE / page[1:]).read_bytes()


def test_who_cannot_unpack_gets_a_page_as_it_is(server: Server) -> None:
    answer = server.get("/index.html")
    assert "content-encoding" not in answer.headers
    assert answer.body == (SITE / "index.html").read_bytes()


def test_styles_scripts_and_the_search_index_are_sent_compressed(
    server: Server,
) -> None:
    scripts = "/en/_static/scripts/furo.js"
    for path in [STYLES, scripts, "/en/searchindex.js", "/zh-cn/searchindex.js"]:
        answer = server.get(path, **{"Accept-Encoding": "gzip"})
        assert answer.headers["content-encoding"] == "gzip", path
        assert answer.headers["content-type"].endswith("; charset=utf-8"), path


def test_a_folder_gives_its_front_page(server: Server) -> None:
    assert server.get("/en/").body == (SITE / "en" / "index.html").read_bytes()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_kept_for_minutes(server: Server, page: str) -> None:
    assert server.get(page).headers["cache-control"] == "max-age=600"


def test_a_page_asked_for_like_an_asset_is_kept_for_minutes(server: Server) -> None:
    answer = server.get("/en/index.html?v=0a1b2c3d")
    assert answer.headers["cache-control"] == "max-age=600"


def test_a_page_that_did_not_change_is_not_sent_again(server: Server) -> None:
    first = server.get("/en/index.html")
    again = server.get("/en/index.html", **{"If-None-Match": first.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


def test_what_a_page_names_with_a_version_is_kept_for_a_year(server: Server) -> None:
    page = (SITE / "en" / "index.html").read_text(encoding="utf-8")
    named = re.findall(r'"(_static/[^"?]+\?v=[0-9a-f]+)"', page)
    assert named
    for asset in named:
        answer = server.get(f"/en/{asset}")
        assert answer.status == 200
        assert answer.headers["cache-control"] == "max-age=31536000, immutable", asset


def test_pictures_named_by_their_content_are_kept_for_a_year(server: Server) -> None:
    pictures = [
        picture.relative_to(SITE)
        for picture in SITE.glob("*/_images/*")
        if re.fullmatch(r"[0-9a-f]{64}", picture.stem)
    ]
    assert pictures
    for picture in pictures:
        answer = server.get(f"/{picture.as_posix()}")
        assert answer.headers["cache-control"] == "max-age=31536000, immutable", picture


def test_what_has_no_version_in_its_address_is_kept_for_minutes(
    server: Server,
) -> None:
    for path in [STYLES, "/en/searchindex.js", f"{STYLES}?v=", f"{STYLES}?x=1"]:
        assert server.get(path).headers["cache-control"] == "max-age=600", path


@pytest.mark.parametrize("path", [*PAGES, "/en/nothing.html", STYLES])
def test_the_policy_goes_with_everything(server: Server, path: str) -> None:
    headers = server.get(path).headers
    assert policy()
    assert headers["content-security-policy"] == policy()
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/nothing.html", "/en/lessons/nothing", "/en/no/no/"])
def test_what_is_not_there_gives_the_sites_own_page(server: Server, path: str) -> None:
    answer = server.get(path)
    assert answer.status == 404
    assert answer.body == (SITE / "404.html").read_bytes()
    assert answer.headers["cache-control"] == "max-age=600"


def test_an_asset_that_is_not_there_is_not_kept_for_a_year(server: Server) -> None:
    answer = server.get("/en/_static/nothing.css?v=0a1b2c3d")
    assert (answer.status, answer.headers["cache-control"]) == (404, "max-age=600")


@pytest.mark.parametrize("folder", ["/en/_static/", "/examples/", "/packages/"])
def test_no_folder_is_listed(server: Server, folder: str) -> None:
    assert (SITE / folder[1:]).is_dir()
    answer = server.get(folder)
    assert answer.status == 404
    assert answer.body == (SITE / "404.html").read_bytes()


def test_nothing_beside_the_site_is_served(server: Server) -> None:
    assert (SITE.parent / "state").is_dir()
    for path in ["/../state/en/html/index.html", "/..%2fstate/en/html/index.html"]:
        assert server.get(path).status in {400, 404}, path
