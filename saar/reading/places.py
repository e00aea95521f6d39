"""Where it happens: of all phrases that could say so, the one that most speaks for; or none."""

from typing import Final

from .names import CAPITAL_ONLY, FIRST_NAMES
from .place_phrases import Token, lex, phrases
from .place_weights import WEIGHTS
from .values import Kind

EAGER: Final = 0.8
"""Log odds by which a place is preferred to none: a missed place costs a neighbour more than a needless one."""
_GIVEN: Final = FIRST_NAMES | CAPITAL_ONLY
_PARTICLES: Final = frozenset({"de", "van", "der", "den", "ter", "te", "het", "'t"})
_PIECES: Final = (
    "woont", "adres", "heet ", "verkoop", "delen", "stuur", "iedereen", "ligt bij", "marktplaats", "volgens", "dat volk", "die lui",
    "gemeente", "herken", "op te halen", "halen", "06-", "?",
)  # fmt: skip
"""Pieces of a message in which places are often homes, shops or talk rather than where it happens."""


def _is_surname(toks: list[Token], start: int) -> bool:
    """Say whether a phrase begins with somebody's surname ('Jan de Vries van nummer 9')."""
    if toks[start].street or toks[start].noun or not toks[start].capital:
        return False
    before = start - 1
    while before >= 0 and toks[before].word in _PARTICLES:
        before -= 1
    return before >= 0 and toks[before].word in _GIVEN


def places_with_signs(text: str, kind: Kind) -> list[tuple[str, list[str]]]:
    """Return every phrase that could be the place, as it stands in the text, with the signs that are weighed."""
    toks = lex(text)
    found = phrases(text, toks)
    low = text.lower()
    around = ["!" + piece.replace(" ", "_") for piece in _PIECES if piece in low]
    beside = any("street#" in phrase.signs for phrase in found)
    out = []
    for n, phrase in enumerate(found):
        if _is_surname(toks, phrase.start):
            continue
        heart, opener, both = phrase.signs[:3]
        signs = [*phrase.signs, *around, f"{kind}:{heart}", f"{kind}:{opener}", f"{kind}:{both}"]
        if beside and heart != "street":
            signs.append("beside")
        if n == 0:
            signs.append("first")
        out.append((text[toks[phrase.start].start : toks[phrase.end - 1].end], signs))
    return out


def find_place(text: str, kind: Kind) -> str | None:
    """Return the words that say where it happens, or None; how clear they must be depends on kind."""
    best, most, weigh = None, WEIGHTS[f"none:{kind}"] - EAGER, WEIGHTS.get
    for words, signs in places_with_signs(text, kind):
        clear = sum([weigh(sign, 0.0) for sign in signs])
        if clear > most:
            best, most = words, clear
    return best and _without_surname(text, best)


def _without_surname(text: str, words: str) -> str:
    """Return a place without a name before it whose surname is also a noun ('Kevin Bakker van Eikenhof 14')."""
    called, joined, home = words.partition(" van ")
    name = [*text[: text.index(words)].split()[-1:], *called.split()][-2:]
    given = len(called.split()) < 3 and len(name) == 2 and name[0].lower() in _GIVEN and name[0][:1].isupper()
    return home if joined and given and name[1][:1].isupper() else words
