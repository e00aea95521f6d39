"""Make any input text safe to read: bounded, without invisible or broken characters."""

import re
import unicodedata
from typing import Final

HEAD: Final = 900
TAIL: Final = 300
"""Characters read at the start and at the end of a long message."""

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
_QUOTES: Final = str.maketrans(
    {"‘": "'", "’": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-",
     "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\r": "\n"}
)  # fmt: skip


def clean(text: str) -> str:
    """Return head and tail of a text in NFC, with invisible characters as spaces and plain quotes."""
    if len(text) > HEAD + TAIL:
        text = text[:HEAD] + "\n" + text[-TAIL:]
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text.translate(_QUOTES))
    return _INVISIBLE.sub(" ", text)
