"""The phrases of a message that could say where: a heart (street, noun, name, number) and what belongs to it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .names import FIRST_NAMES
from .place_words import (
    ADJECTIVES,
    ARTICLES,
    AWAY,
    COUNTED,
    DWELL,
    KEPT,
    LINKS,
    MORE_NOUNS,
    NOT_HEARTS,
    NOT_NOUNS,
    NOUNS,
    NUMBER_WORDS,
    NUMBERED,
    OPENERS,
    OWN,
    SHOPS,
    TAILS,
    THINGS,
)
from .tokens import fold, is_street

_WORD: Final = re.compile(r"[^\W_]+(?:['’.&+-][^\W_]+)*|[/,.!?;:()\n\"]")
_HOUSE: Final = re.compile(r"\d{1,4}(?:[a-z]{0,2}|-\d{1,4}[a-z]?|-?bis|-?hoog|-[a-z]{1,2}\d?)$")
_LETTER: Final = re.compile(r"[A-Z]$|[A-Z]\d{1,2}$|\d{1,3}$")
_GLUED: Final = re.compile(r"(?:nr|no|nummer|huisnr)\.?\d{1,4}[a-z]?$")
_ROAD: Final = re.compile(r"[anesr]\d{1,3}$")
_SERVICES: Final = frozenset(["112", "101", "911", "999", "113", "144"])
_SPEAKER: Final = frozenset(["ik", "we", "wij", "i", "'k", "ich"])
_ENDS: Final = frozenset(',.!?;:()\n"')
_PAIRED: Final = frozenset(["tussen", "hoek", "hoekje", "kruising", "between", "corner"])
"""Words that want two places ('tussen de kerk en de school')."""
_IN_DUTCH: Final = {
    "behind": "achter",
    "hinter": "achter",
    "at": "bij",
    "near": "bij",
    "bei": "bij",
    "on": "op",
    "auf": "op",
    "across": "tegenover",
}
"""Openers of other languages weigh as their Dutch fellows do: they are too rare to be weighed by themselves."""
_INDEFINITE: Final = frozenset(["een", "n", "'n", "a", "ne", "nen", "'e", "n'"])
_NO_HEARTS: Final = NOT_HEARTS | ARTICLES | OWN | ADJECTIVES | OPENERS | KEPT
_MOST: Final = 40
"""Phrases that are looked at in one message at most."""


@dataclass(slots=True)
class Token:
    """A word with its span, its folded form, and what it may be."""

    start: int
    end: int
    word: str
    capital: bool
    street: bool
    noun: bool


@dataclass(slots=True)
class Phrase:
    """Words that may be a place (tokens from start up to end) and the signs that speak for or against them."""

    start: int
    end: int
    signs: list[str]


def lex(text: str) -> list[Token]:
    """Cut a text into words and punctuation marks with their places in it."""
    out: list[Token] = []
    shout = text.isupper()
    first = True
    for match in _WORD.finditer(text):
        raw = match.group()
        word = fold(raw)
        street = is_street(word) and word not in NOUNS and word not in MORE_NOUNS
        capital = (raw[0].isupper() and not shout and (not raw.isupper() or len(raw) < 4)) or raw[0] == "'"
        noun = not street and is_noun(word)
        out.append(Token(match.start(), match.end(), word, capital and not (first and not street), street, noun))
        first = word in ".!?\n:"
    return out


@lru_cache(maxsize=4096)
def is_noun(word: str) -> bool:
    """Say whether a folded word can be the heart of a place."""
    if word in NOUNS or word in SHOPS or word in MORE_NOUNS or word in THINGS:
        return True
    return len(word) > 6 and word not in NOT_NOUNS and word.endswith(TAILS)


def _skip(toks: list[Token], i: int) -> int:
    """Return the index after articles, possessives and adjectives from i on."""
    while i < len(toks) and (toks[i].word in ARTICLES or toks[i].word in OWN or toks[i].word in ADJECTIVES):
        i += 1
    return i


def _names(toks: list[Token], i: int) -> int:
    """Return the index after a run of capitalised words from i on ('Albert Heijn', 'De Gouden Eend')."""
    j = i
    while j < len(toks) and toks[j].capital and j < i + 4:
        j += 1
    if j == i and i + 1 < len(toks) and toks[i].word in ("de", "het", "'t", "ter") and toks[i + 1].capital:
        return _names(toks, i + 1)
    return j


def _number(toks: list[Token], i: int, text: str) -> int:
    """Return the index after a house number (with its letter or addition) at i."""
    if i + 1 < len(toks) and toks[i].word in NUMBER_WORDS and _HOUSE.match(toks[i + 1].word):
        return i + 2
    if i < len(toks) and _GLUED.match(toks[i].word):
        return i + 1
    if i < len(toks) and _HOUSE.match(toks[i].word) and not _counted(toks, i) and toks[i].word not in _SERVICES:
        i += 1
        if i < len(toks) and len(toks[i].word) == 1 and toks[i].word.isalpha() and text[toks[i].start].isupper():
            i += 1
    return i


def _counted(toks: list[Token], i: int) -> bool:
    """Say whether the number at i counts something ('3 jongens', '22:10', '2 uur')."""
    after = toks[i + 1] if i + 1 < len(toks) else None
    if after is None:
        return False
    if after.word == ":" and i + 2 < len(toks) and toks[i + 2].start == after.end and toks[i + 2].word.isdigit():
        return True
    return after.word in COUNTED


def _right(toks: list[Token], i: int, text: str, depth: int) -> int:
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
    if depth and j < len(toks) and (toks[j].word in LINKS or (toks[j].word == "naar" and j == i and toks[i - 1].noun)):
        k = _skip(toks, j + 1)
        if k < len(toks):
            named = _names(toks, k) if not toks[k].noun else k
            if toks[k].noun or toks[k].street or named > k or _number(toks, k, text) > k:
                return _right(toks, max(named, k + 1, _number(toks, k, text)), text, depth - 1)
            if k > j + 1 and toks[k].word.isalpha() and len(toks[k].word) > 2 and toks[k].word not in NOT_HEARTS:
                return k + 1
    return end


def _left(toks: list[Token], i: int, name: bool) -> int:
    """Return where the words that belong to the heart at i begin, without article and preposition."""
    while i > 0:
        before = toks[i - 1]
        named = before.capital and before.word.isalpha() and before.word not in OPENERS and before.word not in KEPT
        if not (named if name else before.word in ADJECTIVES):
            break
        i -= 1
    return i


def _opening(toks: list[Token], i: int) -> tuple[int, str, str]:
    """Return where a place that begins at i begins with what is kept, its article and its preposition."""
    j = i
    while j > 0 and (toks[j - 1].word in ARTICLES or toks[j - 1].word in ADJECTIVES):
        j -= 1
    article = "" if j == i else ("een" if toks[j].word in _INDEFINITE else "de")
    if j > 0 and toks[j - 1].word in OWN:
        j -= 1
        article = "own"
    before = toks[j - 1].word if j else ""
    two = toks[j - 2].word if j > 1 else ""
    start = j if article == "own" else i
    if before in AWAY or two in AWAY:
        return start, article, "away"
    if (two in DWELL and before in OPENERS) or before in DWELL:
        return start, article, "dwell"
    if before in KEPT:
        return j - 1, article, before
    if before in OPENERS:
        return start, article, before
    return start, article, "," if not before or before in _ENDS else "-"


def _home(toks: list[Token], start: int) -> bool:
    """Say whether a place stands behind somebody's name, as a home address does."""
    near = toks[max(0, start - 5) : start]
    return any(t.word in FIRST_NAMES for t in near) and any(t.word in (",", "van", "heet", "fam", "(") for t in near)


def _heart(toks: list[Token], i: int, text: str) -> tuple[str, int]:
    """Return what the heart of a place at i is and the index after it; an empty name where it is none."""
    tok = toks[i]
    after = toks[i + 1] if i + 1 < len(toks) else None
    if tok.street:
        return "street", i + 1
    if tok.word in NUMBER_WORDS and after and _HOUSE.match(after.word):
        return "nr", i + 2
    if _GLUED.match(tok.word):
        return "nr", i + 1
    if tok.noun:
        lettered = after and tok.word in NUMBERED and _LETTER.match(text[after.start : after.end])
        if lettered and not _counted(toks, i + 1):
            return "lettered", i + 2
        return ("shop" if tok.word in SHOPS else "thing" if tok.word in THINGS else "noun"), i + 1
    if tok.capital and len(tok.word) > 2 and _lettered(tok.word):
        return ("person" if tok.word in FIRST_NAMES else "name"), _names(toks, i)
    return _loose(toks, i)


def _lettered(word: str) -> bool:
    """Say whether a word is of letters, hyphens and apostrophes only ('kliko's', 'ov-halte')."""
    return word.isalpha() or word.replace("-", "").replace("'", "").isalpha()


def _loose(toks: list[Token], i: int) -> tuple[str, int]:
    """Return what a word in no list is as a heart: by its number, or by the preposition before it."""
    tok = toks[i]
    after = toks[i + 1] if i + 1 < len(toks) else None
    before = toks[i - 1].word if i else "."
    if _HOUSE.match(tok.word):
        near = (
            tok.word not in _SERVICES
            and before in ("op", "bij", "voor", "van", "naast", "achter", "tegenover")
            and not _counted(toks, i)
        )
        return ("digits" if near else ""), i + 1
    if _ROAD.match(tok.word) and before in ARTICLES:
        return "road", i + 1
    if len(tok.word) < 3 or tok.word in _NO_HEARTS or not _lettered(tok.word):
        return "", i
    if (
        after
        and _HOUSE.match(after.word)
        and after.word not in _SERVICES
        and not _counted(toks, i + 1)
        and before in _ENDS | OPENERS | KEPT
    ):
        return "housed", i + 1
    j = i
    while j > 0 and (toks[j - 1].word in ARTICLES or toks[j - 1].word in ADJECTIVES or toks[j - 1].word in OWN):
        j -= 1
    if j and (toks[j - 1].word in OPENERS or toks[j - 1].word in KEPT):
        return ("loose" if j < i else "bare"), i + 1
    return "", i


def _signs(toks: list[Token], i: int, heart: str, span: tuple[int, int], opening: tuple[str, str, int]) -> list[str]:
    """Return what speaks for or against a phrase, as names of weights."""
    start, end = span
    article, opener, first = opening
    opener = _IN_DUTCH.get(opener, opener)
    word = toks[i].word
    signs = [heart, f"<{opener}", f"{heart}<{opener}", f"{heart}'{article}", f"long{min(end - start, 6)}"]
    if heart not in ("street", "name", "nr", "digits", "person"):
        signs += (f"={word}", f"~{word[-4:]}", f"~{word[-6:]}")
    if toks[end - 1].word[-1:].isdigit() or _HOUSE.match(toks[end - 1].word):
        signs.append(f"{heart}#")
    after = toks[end].word if end < len(toks) else "."
    signs.append("end" if after in _ENDS else f">{after}")
    signs.append(f"@{toks[first].word}" if first >= 0 else "@")
    if toks[max(first, 0)].word in _SPEAKER or toks[max(first - 1, 0)].word in _SPEAKER:
        signs.append("speaker")
    if _home(toks, start):
        signs.append("home")
    if toks[i].capital:
        signs.append(f"{heart}^")
    return signs


def phrases(text: str, toks: list[Token]) -> list[Phrase]:
    """Return everything in a text that could say where, each with and without what is joined to it."""
    out: list[Phrase] = []
    paired = 0
    for i in range(len(toks)):
        heart, after = _heart(toks, i, text) if i >= paired else ("", i)
        if not heart:
            continue
        left = _left(toks, i, heart in ("street", "name", "person"))
        start, article, opener = _opening(toks, left)
        first = min(left, start) - 1
        while first >= 0 and (toks[first].word in ARTICLES or toks[first].word in OWN or toks[first].word in OPENERS):
            first -= 1
        whole = _right(toks, after, text, 2)
        if (opener in _PAIRED or toks[i].word in _PAIRED) and whole < len(toks) and toks[whole].word in ("en", "met"):
            heart_two = _skip(toks, whole + 1)
            whole = paired = max(_names(toks, heart_two), min(heart_two + 1, len(toks)))
        short = _number(toks, after, text)
        joined = ["joined"] if _joined(toks, start) else []
        for end in (whole, short) if whole != short else (whole,):
            signs = _signs(toks, i, heart, (start, end), (article, opener, first)) + joined
            if whole != short:
                cut, link = "whole" if end == whole else "cut", toks[short].word
                signs += (cut, f"{cut}&{link if link in LINKS else heart}")
            out.append(Phrase(start, end, signs))
        if len(out) >= _MOST:
            break
    return out


def _joined(toks: list[Token], start: int) -> bool:
    """Say whether a phrase is itself joined to a place before it ('schuur achter de kerk')."""
    j = start
    if toks[j].word not in KEPT:
        while j > 0 and toks[j - 1].word in ARTICLES:
            j -= 1
        j -= 1
    return j > 0 and (toks[j - 1].noun or toks[j - 1].street)
