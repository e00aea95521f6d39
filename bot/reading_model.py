"""Load the shipped reading model."""

from functools import lru_cache
from importlib.resources import files

from saar.reading import Reader


@lru_cache(maxsize=1)
def load_reader() -> Reader:
    """Return a reader with the model file that ships in saar/reading/, or with cues alone."""
    path = files("saar.reading").joinpath("model.bin")
    return Reader(path.read_bytes() if path.is_file() else b"")
