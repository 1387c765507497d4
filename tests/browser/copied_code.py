"""Run the code that a tool copies, all that a module asks of it in one go."""

from playwright.sync_api import Page
from runs import Program, run_programs

STRICT = "import warnings\nwarnings.simplefilter('error')\n"


def copy_code(page: Page) -> str:
    """Press a tool's button, and return what lands on the clipboard."""
    page.get_by_role("button", name="Copy the code").click()
    page.get_by_text("Copied", exact=True).wait_for()
    code: str = page.evaluate("navigator.clipboard.readText()")
    return code


def printed_by(codes: dict[str, str]) -> dict[str, str]:
    """Return what each code prints; it may neither warn nor fail."""
    programs = [Program(name, STRICT + code) for name, code in codes.items()]
    runs = run_programs(programs)
    for run in runs.values():
        assert (run.failure, run.traceback, run.complained) == ("", "", ""), run.name
    return {name: run.printed for name, run in runs.items()}
