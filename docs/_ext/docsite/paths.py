"""Where the project's files lie."""

from pathlib import Path

DOCS = Path(__file__).resolve().parents[2]
ROOT = DOCS.parent
BUILD = DOCS / "_build"
EXAMPLES = ROOT / "examples"
SOURCE = ROOT / "src"
