"""Load a library without the drawing library that it takes along wherever it finds it."""

import importlib
import sys


def load_without_rich(name: str) -> None:
    """Import a module while `rich` seems not to be installed.

    structlog and httpx both import it for the terminal whenever it is there, and typer brings it: 5 MB in a program
    that writes plain lines (measured by `python -m bench.memory`). Does nothing when either is loaded already.
    """
    if name in sys.modules or "rich" in sys.modules:
        return
    sys.modules["rich"] = None  # type: ignore[assignment]
    try:
        importlib.import_module(name)
    finally:
        del sys.modules["rich"]
