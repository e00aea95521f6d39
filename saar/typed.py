"""Numbers as people type them."""

from __future__ import annotations

MOST_DIGITS = 9


def whole_number(text: str) -> int | None:
    """Read a whole number of plain digits; None for anything else, as "²" or one too long to count with."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else None
