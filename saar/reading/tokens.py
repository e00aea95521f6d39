"""Cut a message into plain words: lower case, without accents, numbers by their shape."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_ODD: Final = {
    "ı": "i", "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    "ĳ": "ij", "İ": "i", "Ł": "l", "Ø": "o", "Đ": "d", "Æ": "ae", "Œ": "oe", "ё": "е", "Ё": "е",
    "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": "",
}  # fmt: skip


def _table() -> dict[int, str]:
    """Map every accented letter of the scripts in use to its plain lower-case letter."""
    table = {}
    for code in (*range(0x41, 0x250), *range(0x386, 0x530), *range(0x1E00, 0x1F00)):
        char = chr(code)
        if char in "йЙїЇ":
            table[code] = char.lower()
            continue
        plain = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))
        table[code] = plain.lower()
    table.update(dict.fromkeys((*range(768, 880), *range(1611, 1622), 65039, 8205), ""))
    table.update({ord(char): plain for char, plain in _ODD.items()})
    return table


_FOLD: Final = _table()


def fold(text: str) -> str:
    """Return the text in lower case without accents (Latin, Greek, Cyrillic, Arabic)."""
    return text.lower() if text.isascii() else text.translate(_FOLD).lower()


_TOKEN: Final = re.compile(
    r"(?P<url>https?://\S+|www\.\S+|\b[a-z0-9-]+\.(?:nl|com|eu|be|net|org)\b(?:/\S*)?)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<time>\b\d{1,2}[:.u]\d{2}\b(?:\s?u(?:ur)?\b)?|\b\d{1,2}\s?uur\b|\b\d{1,2}u\b)"
    r"|(?P<euro>€\s?\d[\d.,]*(?:,-)?|\d[\d.,]*(?:,-|\s?euro\b|\s?€|%))"
    r"|(?P<number>\d+)"
    r"|(?P<mark>[?!]+)"
    r"|(?P<dots>\.{2,}|…)"
    r"|(?P<picture>[\u2190-\u2bff\u3030\U0001f000-\U0001faff])"
)

_KEPT_NUMBERS: Final = frozenset({"112", "101", "0900", "8844", "113", "144", "911", "0800", "2000"})
_STREET: Final = re.compile(
    r".{2,}(?:straat|straatje|laan|weg|wegje|plein|pleintje|gracht|kade|singel|dreef|hof|hofje|steeg|dijk"
    r"|plantsoen|burg|pad|park|kamp|veld|hoeve|akker|berg|werf|brink|markt|wal|haven|str|ln)"
)  # fmt: skip
_NOT_STREET: Final = frozenset(
    ["onderweg", "halfweg", "terugweg", "heenweg", "snelweg", "hoofdweg", "fietspad", "voetpad", "zebrapad", "bospad", "zandpad", "kerkhof", "schoolplein", "parkeerplein", "binnenhof", "gerechtshof", "omweg", "uitweg", "wandelpad", "zandweg", "rijweg", "autoweg", "ringweg", "overweg", "fietsstraat", "winkelstraat", "hoofdstraat", "zijstraat", "doodlopende", "buurtpreventie", "zwembad", "vakantiepark", "speelveld", "sportveld", "voetbalveld", "trapveld", "grasveld", "sportpark", "winkelpark", "jachthaven", "supermarkt", "rommelmarkt", "weekmarkt", "kerstmarkt", "vlooienmarkt", "jaarmarkt", "zijweg", "achterpad", "achteraf", "woonerf", "paardenveld", "hondenveld", "hondenpark", "bovenweg", "spoorweg", "kinderhof", "landweg", "tuinpad"]
)  # fmt: skip


@lru_cache(maxsize=4096)
def is_street(word: str) -> bool:
    """Say whether a folded word is built like the name of a street."""
    return len(word) > 5 and word not in _NOT_STREET and bool(_STREET.fullmatch(word))


def tokens(folded: str) -> list[str]:
    """Return the words and signs of a folded text; numbers, times, links and streets by shape."""
    out: list[str] = []
    for match in _TOKEN.finditer(folded):
        kind, word = match.lastgroup, match.group()
        if kind == "word":
            if is_street(word):
                word = "<straat>"
            out.append(word)
        elif kind == "number":
            out.append(word if word in _KEPT_NUMBERS else "0" * min(len(word), 5))
        elif kind == "mark":
            out.append(("?" if "?" in word else "!") if len(word) == 1 else ("??" if "?" in word else "!!"))
        elif kind == "picture":
            if len(out) < 2 or out[-2:] != [word, word]:
                out.append(word)
        else:
            out.append(f"<{kind}>")
    return out
