"""Serve the built site as a static host would: compressed, with the site's policy."""

import contextlib
import gzip
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SITE = Path(__file__).parents[2] / "docs" / "_build" / "html"
COMPRESSED = {".css", ".html", ".js", ".json", ".md", ".svg", ".txt", ".xml"}


class _Handler(SimpleHTTPRequestHandler):
    """Answer from the site's folder, compressed where that helps."""

    protocol_version = "HTTP/1.1"
    policy = ""

    def do_GET(self) -> None:
        """Send one file, or the front page of a folder."""
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file /= "index.html"
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        content = file.read_bytes()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self._kind(file))
        self.send_header("Cache-Control", "max-age=3600")
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        if file.suffix in COMPRESSED:
            content = gzip.compress(content, compresslevel=6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the browser went to another page
            self.wfile.write(content)

    def _kind(self, file: Path) -> str:
        kind = self.guess_type(file)
        if kind.startswith("text/") or kind.endswith(("javascript", "json", "xml")):
            return f"{kind}; charset=utf-8"
        return kind

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002, its name
        """Say nothing: the tests say what matters."""


def policy() -> str:
    """Give the Content-Security-Policy that the build wrote out for hosts, if any."""
    written = SITE / "content-security-policy.txt"
    return written.read_text(encoding="utf-8").strip() if written.is_file() else ""


@contextlib.contextmanager
def serve(policy: str = "") -> Iterator[str]:
    """Serve the site on a free port of this machine; gives its address."""
    handler = type("Handler", (_Handler,), {"policy": policy})

    def handle(*arguments: object) -> _Handler:
        return handler(*arguments, directory=str(SITE))  # type: ignore[no-any-return]

    with ThreadingHTTPServer(("127.0.0.1", 0), handle) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def pages() -> list[str]:
    """Give the address of every page below the site, as a path."""
    return sorted(page.relative_to(SITE).as_posix() for page in SITE.rglob("*.html"))
