"""Phone numbers and citizen service numbers (BSN) in a message."""

import re
from typing import Final

from stdnum.nl import bsn

_PHONE: Final = re.compile(
    r"(?<![\w.,-])(?:(?:\+|00)\s?\d{2}[\s.-]?(?:\(0\))?[\s.-]?|\(?0)[1-9](?:[\s.-]?\(?\)?[\dx]){7,9}(?![\w-])"
)
_PUBLIC: Final = re.compile(r"^(?:0900|0800|088|0?112|14\d)")
_NINE: Final = re.compile(r"(?<![\w.,+-])\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![\w-])|(?<![\w.,+-])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\w-])")


def find_phones(text: str) -> tuple[str, ...]:
    """Return private phone numbers as they stand, without service lines such as 0900-8844."""
    if sum(map(str.isdigit, text)) < 8:
        return ()
    return tuple(
        m.group()
        for m in _PHONE.finditer(text)
        if not _PUBLIC.match(re.sub(r"\D", "", m.group()))
    )


def has_bsn(text: str) -> bool:
    """Say whether the text holds a valid BSN (eleven test, python-stdnum)."""
    if sum(map(str.isdigit, text)) < 9:
        return False
    return any(bsn.is_valid(re.sub(r"\D", "", m.group())) for m in _NINE.finditer(text))


def mask_numbers(text: str) -> str:
    """Return the text with phone numbers and BSNs masked for neighbours."""
    for phone in find_phones(text):
        text = text.replace(phone, "••-••••••")
    return _NINE.sub(lambda m: "•••••••••" if bsn.is_valid(re.sub(r"\D", "", m.group())) else m.group(), text)
