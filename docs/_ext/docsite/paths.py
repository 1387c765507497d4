"""Where the project's files lie."""

import os
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2]
ROOT = DOCS.parent
BUILD = Path(os.environ.get("DOCSITE_BUILD", DOCS / "_build"))  # tests have their own
EXAMPLES = ROOT / "examples"
SOURCE = ROOT / "src"
