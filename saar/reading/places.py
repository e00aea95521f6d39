"""Where it happens: the shortest words of a message that say so, by a small grammar."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .names import FIRST_NAMES
from .place_words import (
    ADJECTIVES,
    ARTICLES,
    AWAY,
    DWELL,
    KEPT,
    LINKS,
    NOT_NOUNS,
    NOUNS,
    OPENERS,
    OWN,
    SHOPS,
    TAILS,
)
from .tokens import fold, is_street
from .values import Kind

_WORD: Final = re.compile(r"[^\W_]+(?:['’.&+-][^\W_]+)*|[/,.!?;:()\n\"]")
_HOUSE: Final = re.compile(r"\d{1,4}[a-z]{0,2}$")
_LETTER: Final = re.compile(r"[A-Z]$|[A-Z]\d{1,2}$|\d{1,3}$")
_SPECIAL: Final = frozenset(
    {"nr", "nummer", "no", "huisnummer", "numero", "number", "huisnr", "nrs", "nummers", "numer", "nr."}
)
_NUMBERED: Final = frozenset(
    [
        "box",
        "perron",
        "unit",
        "kavel",
        "blok",
        "lokaal",
        "gate",
        "huisje",
        "chalet",
        "perceel",
        "afdeling",
        "kamer",
        "loods",
        "hal",
        "steiger",
        "garagebox",
        "tuin",
        "kelderbox",
        "strandopgang",
        "volkstuin",
        "flat",
        "parkeerdek",
        "veld",
        "kleedkamer",
        "plaats",
        "ligplaats",
        "strandhuisje",
        "spoor",
        "portiek",
        "trappenhuis",
        "kaai",
        "vak",
        "haven",
        "paal",
        "poort",
        "bus",
        "lijn",
        "lijn",
        "tram",
        "afrit",
        "verdieping",
        "etage",
        "bankje",
        "baan",
        "stal",
        "groep",
    ]
)
NEEDED: Final = {
    Kind.ALARM: 0.7,
    Kind.REPORT: 1.1,
    Kind.PUBLIC_SPACE: 1.1,
    Kind.LOST_FOUND: 1.4,
    Kind.UPDATE: 2.4,
}
"""How clear a place must be to be given, by kind; kinds that are not here have none."""


@dataclass(slots=True)
class _Token:
    """A word with its span, its folded form and whether it has a capital inside a sentence."""

    start: int
    end: int
    word: str
    capital: bool
    street: bool
    noun: bool


def _lex(text: str) -> list[_Token]:
    """Cut a text into words and punctuation marks with their places in it."""
    out: list[_Token] = []
    shout = text.isupper()
    for match in _WORD.finditer(text):
        raw = match.group()
        word = fold(raw)
        street = is_street(word) and word not in NOUNS
        first = not out or out[-1].word in ".!?\n:"
        capital = (raw[0].isupper() and not shout and (not raw.isupper() or len(raw) < 4)) or raw[0] == "'"
        noun = not street and _is_noun(word)
        out.append(_Token(match.start(), match.end(), word, capital and not (first and not street), street, noun))
    return out


@lru_cache(maxsize=4096)
def _is_noun(word: str) -> bool:
    """Say whether a folded word can be the heart of a place."""
    if word in NOUNS or word in SHOPS:
        return True
    return len(word) > 6 and word not in NOT_NOUNS and word.endswith(TAILS)


def _skip(toks: list[_Token], i: int) -> int:
    """Return the index after articles, possessives and adjectives from i on."""
    while i < len(toks) and (toks[i].word in ARTICLES or toks[i].word in OWN or toks[i].word in ADJECTIVES):
        i += 1
    return i


def _names(toks: list[_Token], i: int) -> int:
    """Return the index after a run of capitalised words from i on ('Albert Heijn', 'De Gouden Eend')."""
    j = i
    while j < len(toks) and toks[j].capital and j < i + 4:
        j += 1
    if j == i and i + 1 < len(toks) and toks[i].word in ("de", "het", "'t", "ter") and toks[i + 1].capital:
        return _names(toks, i + 1)
    return j


def _number(toks: list[_Token], i: int, text: str) -> int:
    """Return the index after a house number (with its letter or addition) at i."""
    if i < len(toks) and _HOUSE.match(toks[i].word) and not _counted(toks, i):
        i += 1
        if i < len(toks) and len(toks[i].word) == 1 and toks[i].word.isalpha() and text[toks[i].start].isupper():
            i += 1
    return i


def _counted(toks: list[_Token], i: int) -> bool:
    """Say whether the number at i counts something ('3 jongens', '22:10', '2 uur')."""
    after = toks[i + 1] if i + 1 < len(toks) else None
    if after is None:
        return False
    if after.word == ":" and i + 2 < len(toks) and toks[i + 2].start == after.end and toks[i + 2].word.isdigit():
        return True
    return after.word in (
        "uur", "jongens", "mannen", "man", "auto's", "keer", "x", "min", "minuten", "euro", "jaar", "dagen", "weken", "fietsen",
        "personen", "gasten", "kinderen", "vrouwen", "meter", "m", "wagens", "agenten", "nachten", "maanden", "mensen", "jonges",
    )  # fmt: skip


def _right(toks: list[_Token], i: int, text: str, depth: int) -> int:
    """Return the index after everything that belongs to the place whose heart ends before i."""
    end = _number(toks, i, text)
    j = end
    if j < len(toks) and toks[j].word == "/" and j + 1 < len(toks):
        return _right(toks, max(_names(toks, j + 1), j + 2), text, 0)
    named = _names(toks, j)
    if named == j and j < len(toks) and (toks[j].street or (depth and toks[j].noun and j == i)):
        named = j + 1
    if named > j:
        end = _number(toks, named, text)
        if end < len(toks) and toks[end].word == "/" and end + 1 < len(toks):
            end = max(_names(toks, end + 1), end + 2)
        return end
    if depth and j < len(toks) and toks[j].word in LINKS:
        k = _skip(toks, j + 1)
        if k < len(toks):
            named = _names(toks, k) if not toks[k].noun else k
            if toks[k].noun or toks[k].street or named > k:
                return _right(toks, max(named, k + 1), text, depth - 1)
    return end


def _left(toks: list[_Token], i: int, name: bool) -> tuple[int, float]:
    """Return where the place whose heart is at i begins, and how clear its opening words make it."""
    if name:
        while i > 0 and toks[i - 1].capital and toks[i - 1].word.isalpha() and toks[i - 1].word not in OPENERS | KEPT:
            i -= 1
    else:
        while i > 0 and toks[i - 1].word in ADJECTIVES:
            i -= 1
    j = i
    while j > 0 and (toks[j - 1].word in ARTICLES or toks[j - 1].word in ADJECTIVES):
        j -= 1
    own = j > 0 and toks[j - 1].word in OWN
    if own:
        j -= 1
    before = toks[j - 1].word if j > 0 else ""
    two = toks[j - 2].word if j > 1 else ""
    if before in AWAY or two in AWAY or (two in DWELL and before in OPENERS):
        return i, -9.0
    vague = -0.5 if j < i and toks[j].word in ("een", "n", "'n", "a", "ne", "'e", "n'") else 0.0
    if before in KEPT:
        return j - 1, 1.3 + vague
    start = j if own else i
    if before in OPENERS:
        return start, vague + (0.3 if before in ("van", "uit", "over", "om", "door", "vanuit") else 1.0)
    if before in ("", ",", ".", ":", "!", "\n", "(", "?", ";", '"'):
        return start, 0.3
    return start, 0.0


def _home(toks: list[_Token], start: int) -> bool:
    """Say whether a place stands behind somebody's name, as a home address does."""
    near = toks[max(0, start - 5) : start]
    return any(t.word in FIRST_NAMES for t in near) and any(t.word in (",", "van", "heet", "fam", "(") for t in near)


def _candidates(text: str, toks: list[_Token]) -> list[tuple[float, int, int]]:
    """Return (clearness, first token, token after the last) for everything that may be a place."""
    out = []
    for i, tok in enumerate(toks):
        clear = 0.0
        end = i + 1
        name = False
        after = toks[i + 1] if i + 1 < len(toks) else None
        if tok.street:
            clear, name = (2.5 if tok.capital or text[tok.start].isupper() else 1.7), True
        elif tok.word in _SPECIAL and after and _HOUSE.match(after.word):
            clear = 1.2
        elif tok.noun:
            clear = 0.5
            if (
                after
                and tok.word in _NUMBERED
                and (_LETTER.match(text[after.start : after.end]) and not _counted(toks, i + 1))
            ):
                clear, end = 1.3, i + 2
        elif tok.capital and tok.word.isalpha() and tok.word not in FIRST_NAMES and len(tok.word) > 2:
            clear, name = 0.6, True
            end = _names(toks, i)
            if end < len(toks) and _HOUSE.match(toks[end].word) and not _counted(toks, end):
                clear = 1.6
        else:
            continue
        start, opened = _left(toks, i, name)
        last = _right(toks, end, text, 2 if not name or tok.street else 1)
        if toks[start].word == "tussen" and last < len(toks) and toks[last].word == "en":
            last = min(_skip(toks, last + 1) + 1, len(toks))
        if _home(toks, start):
            opened -= 3.0
        if tok.noun and last - i > 2:
            clear += 0.4
        if toks[last - 1].word[-1:].isdigit() and (name or tok.word in _SPECIAL):
            clear += 0.8
        if name and not tok.street and opened < 1.0 and clear < 1.6:
            continue
        out.append((clear + opened, start, last))
    return out


def find_place(text: str, kind: Kind) -> str | None:
    """Return the words that say where it happens, or None; how clear they must be depends on kind."""
    needed = NEEDED.get(kind)
    if needed is None:
        return None
    toks = _lex(text)
    found = _candidates(text, toks)
    if not found:
        return None
    best = max(found, key=lambda c: (round(c[0] + 0.15 * min(c[2] - c[1], 4), 3), -c[1]))
    if best[0] < needed:
        return None
    return text[toks[best[1]].start : toks[best[2] - 1].end]
