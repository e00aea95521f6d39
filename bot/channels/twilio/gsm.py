"""One SMS is one line: 160 characters of the GSM alphabet, or 70 as soon as one character is not in it. Pure."""

from __future__ import annotations

import unicodedata
from typing import Final

SINGLE: Final = 160
JOINED: Final = 153
SINGLE_WIDE: Final = 70
JOINED_WIDE: Final = 67
_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED: Final = frozenset("^{}\\[~]|€")
_PLAIN: Final = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "…": "...",
        "–": "-",
        "—": "-",
        "•": "-",
        "\u00a0": " ",
        "ĳ": "ij",
        "Ĳ": "IJ",
    }
)


def _fits(sign: str) -> bool:
    return sign in _BASIC or sign in _EXTENDED


def plain(text: str) -> str:
    """A text in the GSM alphabet where that loses nothing that matters: curly quotes, dashes and rare accents go.

    A text in another script stays as it is: unreadable would be worse than a second segment.
    """
    text = text.translate(_PLAIN)
    if all(map(_fits, text)):
        return text
    bare = "".join(sign if _fits(sign) else _base(sign) for sign in text)
    return bare if all(map(_fits, bare)) else text


def _base(sign: str) -> str:
    """A letter without its accent; a picture is left out."""
    if unicodedata.category(sign) in ("So", "Sk", "Cf", "Mn"):
        return ""
    return "".join(part for part in unicodedata.normalize("NFKD", sign) if unicodedata.category(part) != "Mn")


def width(text: str) -> int:
    """Length in septets (GSM) or in UTF-16 units."""
    if all(map(_fits, text)):
        return sum(2 if sign in _EXTENDED else 1 for sign in text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def segments(text: str) -> int:
    """How many segments are sent and charged."""
    single, joined = (SINGLE, JOINED) if all(map(_fits, text)) else (SINGLE_WIDE, JOINED_WIDE)
    wide = width(text)
    return 1 if wide <= single else -(-wide // joined)


def one_line(text: str, limit: int = SINGLE) -> str:
    """The text as one line that fits one segment where possible: whole sentences first, then words, an ellipsis last."""
    line = " ".join(plain(text).split())
    limit = limit if all(map(_fits, line)) else SINGLE_WIDE
    if width(line) <= limit:
        return line
    words = line.split(" ")
    while words and width(" ".join(words)) > limit - 3:
        words.pop()
    kept = " ".join(words) if words else line[: limit - 3]
    for end in (". ", "! ", "? "):
        at = kept.rfind(end)
        if at > len(kept) * 2 // 3:
            return kept[: at + 1]
    return f"{kept}..."
