"""Build a site of a few pages in a temporary folder, to test an extension on."""

import os
import subprocess
import sys
from pathlib import Path

EXTENSIONS = Path(__file__).parents[1] / "docs" / "_ext"


class SmallSite:
    """Pages in `docs/` of a folder, and what Sphinx makes of them in `html/`."""

    def __init__(self, folder: Path, conf: str) -> None:
        self.folder = folder
        path = f"import sys\nsys.path.insert(0, {str(EXTENSIONS)!r})\n"
        self.write("docs/conf.py", path + conf)

    def write(self, name: str, text: str) -> None:
        """Write a file, below the site's folder."""
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def read(self, page: str) -> str:
        """Give a built page's HTML, or another file that was built."""
        return (self.folder / "html" / page).read_text(encoding="utf-8")

    def build(self, *options: str, **environment: str) -> str:
        """Build the site, and give what Sphinx complained of: '' if nothing."""
        command = [sys.executable, "-m", "sphinx", "-b", "html", "-q", "-W", "-n"]
        done = subprocess.run(
            [*command, *options, "-d", "doctrees", "docs", "html"],
            cwd=self.folder,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert bool(done.returncode) == bool(done.stderr.strip()), done.stderr
        return done.stderr
