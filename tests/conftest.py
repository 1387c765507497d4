"""What every test starts from."""

import os

# no window opens, and Matplotlib does not warn that none can
os.environ["MPLBACKEND"] = "agg"
os.environ.pop("DISPLAY", None)
