"""Number plates: the RDW side codes 1-14, the common foreign shapes, and masking them."""

import re
from typing import Final

_L, _D, _S = "[A-Za-z]", r"\d", r"\s?[-.·]?\s?"
_SHAPES: Final = (
    "LL-DD-DD", "DD-DD-LL", "DD-LL-DD", "LL-DD-LL", "LL-LL-DD", "DD-LL-LL", "DD-LLL-D",
    "D-LLL-DD", "LL-DDD-L", "L-DDD-LL", "LLL-DD-L", "L-DD-LLL", "D-LL-DDD", "DDD-LL-D",
)  # fmt: skip
"""Side codes 1 to 14 in order (source: RDW, 'Overzicht van de tekens op kentekenplaten')."""


def _pattern(shape: str) -> str:
    """Turn a side code such as 'DD-LLL-D' into a pattern whose separators are free."""
    return _S.join("".join(_L if c == "L" else _D for c in group) for group in shape.split("-"))


_DUTCH = re.compile(r"(?<![A-Za-z0-9])(?:" + "|".join(map(_pattern, _SHAPES)) + r")(?![A-Za-z0-9])")


def find_plate(text: str) -> str | None:
    """Return the first whole number plate in capitals without separators, or None."""
    for match in _DUTCH.finditer(text):
        return re.sub(r"[^A-Z0-9]", "", match.group().upper())
    return None


def mask_plates(text: str) -> str:
    """Return the text with every plate masked for neighbours."""
    return _DUTCH.sub("••-•••-•", text)
