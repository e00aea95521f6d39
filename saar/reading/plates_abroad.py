"""Number plates of other European countries as neighbours type them: clear in themselves, or near a word for it."""

import re
from collections.abc import Iterator
from typing import Final

from .plates_doubt import MONTHS, MORE, SHORT, after_number, cut, doubtful, groups_of, model, named, partly

_SIGNS: Final = {
    "L": "[A-Z]",  # a letter
    "U": "[A-ZÄÖÜ]",  # a letter of a German district
    "C": "[B-DF-HJ-NP-TV-Z]",  # no vowel
    "F": "[A-HJ-NP-TV-Z]",  # no I, O or U, as in France and Italy
    "K": "[АВЕІКМНОРСТХУ]",  # a Cyrillic letter that has a Latin twin
    "D": r"\d",  # a digit
    "A": "[A-Z0-9]",  # either
    "_": "[- ]",  # kept apart
    "~": "[-. ]?",  # apart or not
}
_SOON: Final = r"(?=[A-ZÄÖÜ]{0,5}[-. ]?[A-Z]{0,2}[-. ]?\d)"
"""A digit behind at most two groups of letters, as all shapes but the Belgian and the announced have it: quick to test."""
_FRONT, _BACK = r"(?<![^\W_])(?<![-€$£/#@&+_])(?<!\d[.,:])", r"(?![^\W]|-[^\W_]|[.,:]\d| ?[€%°])"


def _shapes(*lines: str, soon: str = "", flags: int = 0) -> re.Pattern[str]:
    """Return one pattern for shapes that are written in the signs above."""
    drawn = (re.sub("[LUCFKDA_~]", lambda m: _SIGNS[m.group()], line) for line in lines)
    return re.compile(f"{_FRONT}{soon}(?:{'|'.join(drawn)}){_BACK}", flags)


_CLEAR: Final = _shapes(
    "U{1,3}-L{1,2}[- ]?D{1,4}[EH]?",  # German
    "U{1,3} L{1,2} D{2,4}[EH]?",
    "L{1,2}_D{4}_?L{2}",  # Bulgarian, Ukrainian
    "L{2,3}_D(?=D*L)(?=L*D)A{3,4}",  # Polish
    "L{2}-D{3}-L{2}|F{2} D{3} F{2}",  # French, Italian
    "L{2}_D{3,4}-L{2}",  # Slovak, Croatian, Serbian
    "L{2}D{2} L{3}",  # British
    "D{2}-L{1,2}-D{3,6}|1[3-9][12][- ]L{1,2}[- ]D{3,6}|2D[12][- ]L{1,2}[- ]D{3,6}",  # Irish
    "D{4}-C{3}|L{1,2}-D{4}-L{1,2}",  # Spanish
    "DLA D{4}",  # Czech
    "L{2}[- ]L{2}-D{3}",  # Hungarian
    "L{1,2}_D{2,3}_L{3}",  # Romanian
    "(?:0[1-9]|[1-7]D|8[01]) L{2,3} D{2,4}",  # Turkish
    "C{3}[- ]D{3}",  # Lithuanian, Swedish, Hungarian, Belgian
    "L{2}D{3}-L|D{2}L{3}-D",  # Dutch, with one dash
    "D{4} L{2}-D",  # Belarusian
    soon=_SOON,
)
"""Shapes that are a plate in capitals without a word about it."""
_NEAR: Final = _shapes(
    "U{1,3}[- ]L{1,2}~D{1,4}[EH]?|L{2,5}D{3,4}[EH]?",
    "L{1,2}~D{4}~L{1,2}",
    "L{2,3}~(?=AAAA)(?=A*DA*D)A{4,5}|L{2,3} ?D{4,5}",
    "L{2}~D{3}~L{2}|D{2,4} L{2,3} D{2}",
    "L{2}~D{3,4}~L{2}",
    "L{2}D{2}~L{3}|L{3}~D{1,3}~L|L~D{1,3}~L{3}|L{3}~D{4}",
    "D{2,3}[- ]?L{1,2}[- ]?D{1,6}",
    "D{4}~L{3}|L{1,2}~D{4}~L{1,2}",
    "D{3}~L{3}|L{3}~D{3}",
    "DLA~D{4}",
    "L{2}~L{2}~D{2,3}",
    "L{1,2}~D{2,3}~L{3}",
    "D{2}~L{1,3}~D{2,4}",
    "L{2}_D{4,6}|L_D{5,6}|L{1,2}_D{3,5}~L{1,3}",  # Swiss, Austrian, Latvian, Luxembourgish
    "L{2}~D{2}~D{3}|L~D{3}~L{2}~D{2,3}",  # Danish, Norwegian, others
    r"\x41\x41-D{1,3}|\x43\x44J?~D{2,3}(?:~D{1,3})?",  # the royal house, embassies
    soon=_SOON,
)
"""Shapes that need a word for plate, a country or a car near them."""
_BELGIAN: Final = _shapes("[1-9TQMO] ?[- .·] ?L{3} ?[- .·] ?D{3}|[1-9]L{3}D{3}", flags=re.I)
_CYRILLIC: Final = _shapes("K{1,2}[- ]?D{4}[- ]?K{2}")
_ANNOUNCED: Final = _shapes("(?=(?:D|[- ])*L)(?=(?:L|[- ])*D(?:L|[- ])*D)A{1,5}(?:[- ]A{1,5}){1,3}")
_LOW: Final = _shapes(
    "U{1,3}[- ]L{1,2}~D{1,4}[EH]?",
    "L{1,2}~D{4}~L{2}",
    "L{2,3}[- ]?DA{3,4}",
    "L{2}~D{3}~L{2}",
    "L{2}D{2}~L{3}|L~D{1,3}~L{3}",
    "D{2,3}-L{1,2}-D{3,6}",
    "D{4}~L{3}|D{3}[- ]?L{3}|L{3}[- ]?D{3}",
    "DLA~D{4}|L{2}[- ]L{2}[- ]D{3}",
    "L{1,2}~D{2,3}~L{3}|D{2}~L{1,3}~D{2,4}",
    "L{1,2}[- ]D{3,5}[- ]?L{1,2}|L{1,2}[- ]D{3,6}",
    soon=_SOON,
    flags=re.I,
)
_THREE: Final = _shapes("(?=.{8}(?![^\\W]|-))(?:L{1,3}|D{1,3})(?:-L{1,3}|-D{1,3}){2}", flags=re.I)
"""Three dashed groups of six signs, as Dutch plates stand on a car."""
_WORD = (
    r"kente?k\w*|(?<!hij )(?<!zij )(?<!ik )\bkent:?(?= ?\S*\d)|nummerpl\w*|nummerbo?rd\w*|\bnrpla\w*|\bplaat(?:je|nummer)?\b|\bplaten\b|\bplates?\b|licen[sc]e|\breg(?:\b|istration)"
    r"|kennzeich\w*|nummernsch\w*|\bnumery?\b|rejestr\w*|tablic\w*|\bplak(?:a|as[iı]|alı|ali)\b|номер\w*|لوحة|لوحه|رقم|immatricul\w*|\bplaques?\b"
    r"|\btarga\b|targat\w*|matr[ií]cula|num[aă]r\w*|înmatricul\w*|rendsz[aá]m\w*|\bSPZ\b|\bRZ\b|регистрац\w*|\bskilt\w*|numeriai|valst\w* num\w*"
)
_LAND = (
    r"duits\w*|duitser|polen\b|pools\w*|belg\w*|roemee\w*|bulgaa\w*|frans\w*|france|engels\w*|engeland|brits\w*|iers\w*|ierland|litou\w*|litauen|lets|letse|letland|estisch\w*|tsjech\w*|hongaa\w*|spaan\w*|spanje|portug\w*|itali\w*"
    r"|turks\w*|oekra\w*|deens\w*|zweed\w*|noors\w*|fins\w*|german\w*|polish|poland|romanian\w*|bulgari\w*|irish|british|french|spanish|italian\w*|lithuania\w*|ukrain\w*|\buk\b|buitenlands\w*|deutsch\w*|polnisch\w*|rumänisch\w*"
    r"|niederl\w*|polsk\w*|niemiec\w*|rumu[nń]sk\w*|slowaa\w*|sloveens\w*|kroati\w*|servi\w*|grieks\w*|oostenrijk\w*|zwits\w*|luxemb\w*|alman\w*|allemand\w*|polonais\w*|anglais\w*|moldav\w*|wit-?russ\w*|russisch\w*"
)
_CAR = (
    r"auto'?s?|wagen|busje|bestelbus\w*|bus|vrachtwagen|vrachtauto|trekker|aanhang\w*|caravan|camper|camionn?ette|combi|kombi|transporter|sprinter|kangoo|caddy|vito|crafter|ducato|transit|passat|golf|polo|bmw|audi|mercedes"
    r"|volvo|saab|skoda|opel|ford|fiat|renault|peugeot|citroen|dacia|seat|toyota|scooter|brommer|motor|taxi|oplegger|truck|lorry|car|trailer|lkw|pkw|anhänger|fahrzeug|samoch[oó]d\w*|przyczep\w*|furgonetk\w*|ci[eę][zż]ar[oó]w\w*"
    r"|araba\w*|kamyonet\w*|kamyon|minib[uü]s|voiture|camion\w*|fourgon\w*|macchina|furgone|coche|furgoneta|carro|ma[sș]in\w*|dub[aă]|машин\w*|кола|бус\w*|автобус\w*"
)
_ANY: Final = re.compile(f"{_WORD}|\\b(?:{_LAND})|\\b(?:{_CAR})\\b", re.I)
_BEFORE: Final = re.compile(
    rf"(?:{_WORD}|\b(?:{_LAND})(?: (?:{_CAR}))?)(?:\W{{1,3}}(?:[^\W\d]+[ :,]{{1,2}}){{0,2}}|\W{{0,3}})$", re.I
)
_TOLD: Final = re.compile(rf"(?:{_WORD})(?:\W{{1,3}}(?:(?:is|was|[^\W\d]{{4,}})[ :,]{{1,2}}){{0,2}}|\W{{0,3}})$", re.I)
_BEHIND: Final = re.compile(
    rf"[ ,]{{0,2}}(?:(?:is|was|als|een|zo'n|op de|op het|met|dus) )?(?:\(?(?:{_WORD}|\b(?:{_LAND})))", re.I
)
_POST: Final = re.compile("[0-9]{4} ?[A-Z]{2}(?: [0-9]{1,3})?")
_LATIN: Final = str.maketrans("АВЕІКМНОРСТХУ", "ABEIKMHOPCTXY")


def plain(raw: str) -> str:
    """Return a plate in capitals without separators; Cyrillic letters become their Latin twins."""
    return re.sub("[^A-ZÄÖÜ0-9]", "", raw.upper().translate(_LATIN))


def _tries(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield where a pattern fits, also from the next group on where the first fit turned out wrong."""
    match = pattern.search(text)
    while match:
        yield match.span()
        match = pattern.search(text, match.start() + 1)


def _no_plate(text: str, start: int, end: int, common: frozenset[str] = MORE) -> bool:
    """Say whether a candidate holds a common word, is cut off, is told in part or names another thing."""
    raw = text[start:end]
    groups = groups_of(raw)
    short = SHORT if raw.isalnum() or not raw.islower() else common
    if any(g.lower() in (common if len(g) > 2 else short) for g in groups) or raw.isalpha():
        return True
    if cut(text, start, end) or partly(text, start, end) or named(text, start, end):
        return True
    return after_number(text, start, end) or model(text, start, end)


def _near(text: str, start: int, end: int) -> bool:
    """Say whether a plate, a country or a car is spoken of around a candidate."""
    return bool(_ANY.search(text[max(0, start - 60) : start]) or _ANY.search(text[end : end + 30]))


def _told(text: str, start: int, end: int) -> bool:
    """Say whether a candidate in any case stands directly behind or before the word for a plate or a country."""
    before, raw = text[max(0, start - 34) : start], text[start:end]
    if _TOLD.search(before):
        return True
    apart = "-" in raw or not any(len(g) == 3 and re.search("[aeiou]", g, re.I) for g in groups_of(raw))
    return apart and bool(_BEFORE.search(before) or _BEHIND.match(text[end : end + 30]))


def _capitals(text: str) -> Iterator[tuple[int, int]]:
    """Yield the plates that stand in capitals in a text that does not."""
    for start, end in _tries(_CLEAR, text):
        if not _no_plate(text, start, end):
            yield start, end
    for start, end in _tries(_NEAR, text):
        if not _no_plate(text, start, end) and _near(text, start, end):
            yield start, end
    for start, end in _tries(_ANNOUNCED, text):
        size = len(plain(text[start:end]))
        told = (
            5 <= size <= 8 and not _POST.fullmatch(text[start:end]) and _TOLD.search(text[max(0, start - 30) : start])
        )
        if told and not _no_plate(text, start, end, MORE - MONTHS):
            yield start, end


def _alone(text: str) -> Iterator[tuple[int, int]]:
    """Yield the plate that is all that a message says, but for a sign or two."""
    if len(text) < 20:
        for start, end in _tries(_CLEAR, text):
            if not re.search(r"\w", text[:start] + text[end:]) and not _no_plate(text, start, end):
                yield start, end


def _three(text: str) -> list[tuple[int, int]]:
    """Return the Dutch plates in small letters that hold a group such as 'tv', near a word for a plate or a car."""
    return [
        (start, end)
        for start, end in _tries(_THREE, text)
        if re.search(r"\d", text[start:end])
        and text[start:end].islower()
        and _near(text, start, end)
        and not doubtful(text, start, end)
    ]


def abroad(text: str) -> list[tuple[int, int]]:
    """Return start and end of every foreign plate that is clear in itself or spoken of."""
    found = [] if text.isascii() else [m.span() for m in _CYRILLIC.finditer(text)]
    for start, end in _tries(_BELGIAN, text):
        common = MORE - MONTHS if "-" in text[start:end] else MORE
        if not _no_plate(text, start, end, common) and (text[start:end].count("-") == 2 or _near(text, start, end)):
            found.append((start, end))
    found += _alone(text) if text.isupper() else _capitals(text)
    found += [
        (start, end) for start, end in _tries(_LOW, text) if not _no_plate(text, start, end) and _told(text, start, end)
    ]
    return found + (_three(text) if text.count("-") > 1 else [])
