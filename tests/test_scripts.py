"""The tests of the site's scripts, in Node's own runner: tests/scripts/*.test.mjs."""

import subprocess
from pathlib import Path

import pytest
from programs import need

NODE = need("node")
FILES = sorted(Path(__file__).with_name("scripts").glob("*.test.mjs"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_scripts_do_what_their_tests_ask(file: Path) -> None:
    done = subprocess.run(
        [NODE, "--test", str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
