"""Take names, origins, colours and religions out of what is weighed.

The kind, category and ring of a message are read from neutral words alone, so that swapping one
name, origin, colour or religion for another cannot change them. Only the search for violations
sees that such a word stood there, and never which one.
"""

import re
from functools import lru_cache
from typing import Final

from .cues import knows
from .names import CAPITAL_ONLY, FIRST_NAMES
from .neutral_words import COLOURS, JOINS, NEARBY, ORIGIN_WORDS, ORIGINS, PEOPLE, PLACING, SLURS, TELLING, TITLES
from .tokens import fold

NAME: Final = "<naam>"
ORIGIN: Final = "<herkomst>"
COLOUR: Final = "<kleur>"
SLUR: Final = "<scheldnaam>"


_SENTENCE: Final = re.compile(r"(?:^|[.!?\n:;\"(]\s{0,3}|^\W+)(\w+)")
_CAPITAL: Final = re.compile(r"\b[^\W\d_a-z][^\W\d_A-Z]+")


def capitals(text: str) -> frozenset[str]:
    """Return the folded words of a text that begin with a capital inside a sentence."""
    if text.islower() or text.isupper():
        return frozenset()
    first = {match.start(1) for match in _SENTENCE.finditer(text)}
    return frozenset(fold(m.group()) for m in _CAPITAL.finditer(text) if m.start() not in first)


def is_name(word: str, capital: bool) -> bool:
    """Say whether a folded word is a first name, given that it has a capital or not."""
    return word in FIRST_NAMES or (capital and word in CAPITAL_ONLY)


def _surname(words: list[str], i: int, caps: frozenset[str]) -> int:
    """Return the index after a surname with its joining words from i on, or i where there is none."""
    j = i
    while j < len(words) and j < i + 3 and words[j] in JOINS:
        j += 1
    return j + 1 if j < len(words) and words[j] in caps and words[j][0] != "<" else i


@lru_cache(maxsize=4096)
def _origin(word: str) -> str:
    """Return the class of a slur or a word of origin or religion, empty for other words."""
    if len(word) > 2 and SLURS.match(word):
        return SLUR
    return ORIGIN if word in ORIGIN_WORDS or (len(word) > 3 and ORIGINS.match(word)) else ""


def _class(words: list[str], i: int, caps: frozenset[str]) -> str:
    """Return the class that stands for the word at i, or the empty text for an ordinary word."""
    word = words[i]
    if word in FIRST_NAMES or (word in CAPITAL_ONLY and (word in caps or _tells(words, i))):
        return NAME
    if word in COLOURS:
        return ORIGIN if i + 1 < len(words) and words[i + 1] in PEOPLE else COLOUR
    if origin := _origin(word):
        return origin
    if i and word in caps and (words[i - 1] in TITLES or _unknown(word, words[i - 1], caps)):
        return NAME
    return ""


def _tells(words: list[str], i: int) -> bool:
    """Say whether a sentence of which this is the first word goes on as a name does: 'Jan zag', 'Jan van hiernaast'."""
    if i or len(words) < 2:
        return False
    return words[1] in TELLING or (words[1] == "van" and len(words) > 2 and words[2] in NEARBY)


def _unknown(word: str, before: str, caps: frozenset[str]) -> bool:
    """Say whether a word with a capital inside a sentence is probably a name not in the lists."""
    return len(caps) < 4 and before not in PLACING and word.isalpha() and not knows(word)


def neutral(words: list[str], caps: frozenset[str]) -> tuple[list[str], list[str]]:
    """Return the words to weigh, and the same words with classes of names and origins marked."""
    weighed: list[str] = []
    marked: list[str] = []
    i = 0
    while i < len(words):
        kind = _class(words, i, caps)
        marked.append(kind or words[i])
        if kind in ("", NAME, COLOUR):
            weighed.append(kind or words[i])
        i += 1
        if kind == NAME:
            i = _surname(words, i, caps)
    return weighed, marked
