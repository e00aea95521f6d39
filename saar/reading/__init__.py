"""Reading a message: what a neighbour means, and whether the street should see it."""

from .plates import find_plate, mask_plates
from .reader import Reader
from .reasons import REASONS
from .values import (
    GENUINE,
    Category,
    Context,
    Decision,
    Kind,
    Reading,
    Verdict,
    Violation,
)

__all__ = [
    "GENUINE",
    "REASONS",
    "Category",
    "Context",
    "Decision",
    "Kind",
    "Reader",
    "Reading",
    "Verdict",
    "Violation",
    "find_plate",
    "mask_plates",
]
