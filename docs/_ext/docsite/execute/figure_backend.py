"""The Matplotlib backend that snippets draw with: what is shown is kept, once.

`MPLBACKEND=module://docsite.execute.figure_backend` selects it.
"""

from matplotlib import pyplot
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

from docsite.execute import recorder


class FigureManager(FigureManagerBase):
    """Hand a figure over when it is shown, and close it."""

    def show(self) -> None:
        """Show this figure."""
        for one in recorder.CURRENT:
            one.draw(self.canvas.figure)
        pyplot.close(self.canvas.figure)

    @classmethod
    def pyplot_show(cls, *, block: bool | None = None) -> None:
        """Show all open figures, in the order they were made."""
        for number in pyplot.get_fignums():
            manager = pyplot.figure(number).canvas.manager
            if manager is not None:
                manager.show()


class FigureCanvas(FigureCanvasAgg):
    """A canvas of pixels whose manager is this one."""

    manager_class = FigureManager
