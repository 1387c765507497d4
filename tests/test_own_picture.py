"""The start page's one line to change works for every kind of picture that loads."""

from pathlib import Path

import pytest
from forked_runs import Program, Run, run_programs
from PIL import Image
from test_pictures import LOADS

SNIPPET = Path(__file__).parents[1] / "examples" / "start" / "own_picture.py"
TURNED = "a photo turned by the camera"


def save_turned_photo(path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: a quarter turn to the right sets it upright
    Image.new("RGB", (40, 30), "teal").save(path, exif=exif)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run]:
    """Change the one line for each kind of picture, and run the snippet."""
    folder = tmp_path_factory.mktemp("pictures")
    source = SNIPPET.read_text(encoding="utf-8")
    assert source.count("load_picture()") == 1, "one line is to be changed"
    saving = {kind: (name, save) for kind, (name, save, _) in LOADS.items()}
    saving[TURNED] = ("a.jpg", save_turned_photo)
    programs = []
    for number, (kind, (name, save)) in enumerate(saving.items()):
        file = folder / f"{number} {name}"
        save(file)
        changed = source.replace("load_picture()", f"load_picture({str(file)!r})")
        programs.append(Program(kind, changed))
    return {run.name: run for run in run_programs(programs)}


@pytest.mark.parametrize("kind", LOADS)
def test_each_kind_of_picture_goes_through_the_snippet(
    kind: str, runs: dict[str, Run]
) -> None:
    run = runs[kind]
    assert not run.raised, run.traceback
    assert run.complained == ""
    assert run.printed == "(2, 1) -> (2, 1)\n"


def test_a_turned_photo_goes_through_upright(runs: dict[str, Run]) -> None:
    assert runs[TURNED].printed == "(30, 40) -> (30, 40)\n"
