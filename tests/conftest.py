"""What every test starts from."""

import gc
import os

# no window opens, and Matplotlib does not warn that none can
os.environ["MPLBACKEND"] = "agg"
os.environ.pop("DISPLAY", None)


def pytest_unconfigure() -> None:
    # each mutant is a fork of this process, whose objects are not to be gone through
    if "MUTANT_UNDER_TEST" in os.environ:
        gc.freeze()
