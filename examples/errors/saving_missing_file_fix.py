from pathlib import Path

folder = Path.cwd()  # in a script: Path(__file__).parent
assert (folder / "model.pt").is_absolute()
assert not (folder / "model.pt").exists()
