"""Addresses of a street as an admin types them, and the short codes that go into letterboxes. Pure."""

from __future__ import annotations

import re
from typing import Final

MOST: Final = 60
"""Addresses in one go: more do not fit in one message."""
HOUSEHOLD: Final = 4
"""People whom the code of one address lets in by itself; the next one waits for an admin."""
CODE_LENGTH: Final = 8
_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""No 0 and O, no 1 and I: a code is copied from paper by old eyes."""
_GIVEN: Final = re.compile(
    r"^(?P<street>\D.{0,58}?)\s+(?P<first>\d{1,4})(?:\s*(?:-|t/m|tot)\s*(?P<last>\d{1,4}))?"
    r"(?:\s+(?P<side>even|oneven|odd))?$",
    re.IGNORECASE,
)
_TYPED: Final = re.compile(rf"(?<![A-Z0-9])(?=([{_LETTERS}]{{4}}[ -]?[{_LETTERS}]{{4}})(?![A-Z0-9]))")
_TRIED: Final = 6
"""Words of eight letters that are looked up at most."""


def addresses(given: str) -> tuple[str, ...]:
    """Write out "Lindelaan 1-9 oneven" as addresses; empty when it is none, or more than 60."""
    found = _GIVEN.match(" ".join(given.split()))
    if found is None:
        return ()
    first, last = int(found["first"]), int(found["last"] or found["first"])
    side = (found["side"] or "").lower()
    numbers = [n for n in range(first, last + 1) if not side or (n % 2 == 0) == (side == "even")]
    return tuple(f"{found['street']} {n}" for n in numbers) if len(numbers) <= MOST else ()


def code(token: str) -> str:
    """Make a token of chance into eight capitals that can be copied by hand."""
    number = int.from_bytes(token.encode(), "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, at = divmod(number, len(_LETTERS) - 1)
        letters.append(_LETTERS[at])
    return "".join(letters)


def codes_in(text: str) -> tuple[str, ...]:
    """Find what could be such a code in what somebody typed, in small letters or in two halves; most of it is none."""
    found = (re.sub(r"[ -]", "", one[1]) for one in _TYPED.finditer(text.upper()[:400]))
    return tuple(dict.fromkeys(found))[:_TRIED]
