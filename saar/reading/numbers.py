"""Phone numbers and citizen service numbers (BSN) in a message."""

import re
from typing import Final

_PHONE: Final = re.compile(
    r"(?<![\w.,-])(?:(?:\+|00)\s?\d{2}[\s.-]?(?:\(0\))?[\s.-]?|\(?0)[1-9](?:[\s.-]?\(?\)?[\dx]){7,9}(?![\w-])"
)
_PUBLIC: Final = re.compile(r"^(?:0900|0800|088|0?112|14\d)")
_NINE: Final = re.compile(
    r"(?<![\w.,+-])\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![\w-])|(?<![\w.,+-])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\w-])"
)


def find_phones(text: str) -> tuple[str, ...]:
    """Return private phone numbers as they stand, without service lines such as 0900-8844."""
    if sum(c.isdigit() or c == "x" for c in text) < 8:
        return ()
    return tuple(m.group() for m in _PHONE.finditer(text) if not _PUBLIC.match(re.sub(r"\D", "", m.group())))


def _eleven(digits: str) -> bool:
    """Say whether nine digits pass the eleven test of a BSN (weights 9 to 2, then -1)."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return int(digits) > 0 and sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def has_bsn(text: str) -> bool:
    """Say whether the text holds a valid BSN."""
    if sum(map(str.isdigit, text)) < 9:
        return False
    return any(_eleven(re.sub(r"\D", "", m.group())) for m in _NINE.finditer(text))


def mask_numbers(text: str) -> str:
    """Return the text with phone numbers and BSNs masked for neighbours."""
    for phone in find_phones(text):
        text = text.replace(phone, "••-••••••")
    return _NINE.sub(lambda m: "•••••••••" if _eleven(re.sub(r"\D", "", m.group())) else m.group(), text)
