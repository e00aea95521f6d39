"""Number plates: the RDW side codes 1-14, the common foreign shapes, and masking them."""

import re
from typing import Final

from .plates_abroad import abroad, plain
from .plates_doubt import MORE, WORDS, doubtful, groups_of

_L, _D = "[A-Za-z]", r"\d"
SIDE_CODES: Final = (
    "LL-DD-DD", "DD-DD-LL", "DD-LL-DD", "LL-DD-LL", "LL-LL-DD", "DD-LL-LL", "DD-LLL-D",
    "D-LLL-DD", "LL-DDD-L", "L-DDD-LL", "LLL-DD-L", "L-DD-LLL", "D-LL-DDD", "DDD-LL-D",
)  # fmt: skip
"""Side codes 1 to 14 in order (source: RDW, 'Uitleg over de kentekenplaat')."""


def _group(shape: str) -> str:
    """Turn one group of a side code such as 'LLL' into a pattern."""
    return "".join(_L if c == "L" else _D for c in shape)


def _any_of(join: str) -> str:
    """Return one pattern for all side codes with the given pattern between their groups."""
    return "|".join(join.join(map(_group, shape.split("-"))) for shape in SIDE_CODES)


_EDGE, _END = r"(?<![A-Za-z0-9.,€-])", r"(?![A-Za-z0-9]|-[A-Za-z0-9]|[.,]\d)"
_SPREAD: Final = re.compile(f"{_EDGE}(?:{_any_of(r'(?: ?[-.·] ?| )')}){_END}")
_TIGHT: Final = re.compile(f"{_EDGE}(?:{_any_of('')}){_END}")
_DASHED: Final = re.compile(r"(?<![A-Za-z0-9-])[A-Za-z0-9]{1,4}(?:-[A-Za-z0-9]{1,4}){1,3}(?![A-Za-z0-9-])")
_LOOSE: Final = re.compile(r"[A-Za-z0-9]{1,4}(?:[- ][A-Za-z0-9]{1,4}){1,3}")
_PAIR: Final = re.compile(r"(?<![A-Za-z0-9-])(?=[A-Z0-9 ]*[A-Z])[A-Z0-9]{1,4}(?: [A-Z0-9]{1,4}){1,2}(?![A-Za-z0-9-])")
_FLAT: Final = frozenset(shape.replace("-", "") for shape in SIDE_CODES)
_BELGIAN: Final = re.compile(r"(?<![A-Za-z0-9-])[12][-. ]?[A-Za-z]{3}[-. ]?\d{3}(?![A-Za-z0-9-])")
_FOREIGN: Final = re.compile(
    r"(?<![A-Za-z0-9-])(?!BMW|VW|AUDI|SUV|GTI|TDI|NR|NOS|RTL)(?:"
    r"[A-Z]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?"  # German
    r"|[A-Z]{2,3}[- ]?\d{4,5}[A-Z]?|[A-Z]{2,3}[- ]?\d[A-Z0-9]{3,4}|[A-Z]\d[- ]?[A-Z0-9]{5}"  # Polish
    r"|[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}|\d{4}[- ]?[A-Z]{3}|\d{3}[- ]?[A-Z]{3}[- ]?\d{2}"  # French, Spanish
    r"|[A-Z]{1,2}[- ]?\d{4}[- ]?[A-Z]{2}|[A-Z]{1,2}[- ]?\d{1,3}[- ]?[A-Z]{3}"  # Bulgarian, Ukrainian, Romanian
    r"|[A-Z]{2,3}[- ]\d[A-Z][- ]?\d{2}|[A-Z]{2}\d{2}[- ]?[A-Z]{3}|\d{2}[- ]?[A-Z]{1,3}[- ]?\d{2,4}|[A-Z]{3}[- ]?\d{3}"  # British, Turkish, Baltic
    r"|\d[A-Z]{2}[- ]?\d{4}|\d[A-Z]\d[- ]?\d{4}|[A-Z]{2}[- ]?\d{2}[- ]?\d{3}|[A-Z]{2}[- ]?[A-Z]{2}[- ]?\d{3}"  # Czech, Danish, Hungarian
    r")(?![A-Za-z0-9-])"
)
_CLEAR: Final = re.compile(
    r"(?<![A-Za-z0-9-])(?:[A-Z]{1,3}-[A-Z]{1,2}[- ]\d{1,4}|[A-Z]{1,2}[- ]\d{4}[- ][A-Z]{2}|[A-Z]{2,3} \d[A-Z]{2}\d{2}"
    r"|[A-Z]{2}-\d{3}-[A-Z]{2}|[A-Z]{2} \d{4} [A-Z]|[A-Z]{1,2} \d{2,3} (?!UUR|JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC|KM\b|MIN)[A-Z]{3})(?![A-Za-z0-9-])"
)
"""Foreign shapes that are nothing else (German, Bulgarian and Ukrainian, Polish, French and Italian)."""
_TALK: Final = re.compile(
    r"kentek|kente?ke?n|nummerpl|nummerbord|plaat|\bplate|\bplaka|kennzeich|nummernsch|rejestra|tablic|номер|رقم|لوحه|لوحة"
    r"|\bkt\b|platen|licen[sc]e",
    re.I,
)
_COUNTRY: Final = re.compile(
    r"duits|polen\b|pools|poolse|belg|roemee|bulgaa|fran[sc]|engels|brits|litou|lets|estisch|tsjech|hongaa|spaan|ital|turks|oekra|deens"
    r"|german|polish|romanian|bulgarian|buitenlands|deutsch|polsk|ukrain|slowaa|oostenrijk|zwits|luxemb",
    re.I,
)
_WHEELS: Final = re.compile(
    r"\b(?:auto|wagen|bus|busje|bestelbus|vrachtwagen|trekker|aanhanger|caravan|camper|passat|golf|bmw|audi|mercedes|transit|car|truck|samochod|araba)\b",
    re.I,
)
_PARTIAL: Final = re.compile(
    r"\b(?:begin\w*|eindig\w*|iets)\s(?:met|op|als|in|van)?\s?[\"']?$|\bdeel(?:s|tje)?\s\w{0,4}\s?$", re.I
)
_VOUCHER: Final = re.compile(r"\b(?:kortings?|actie|voucher)?code:? [\"']?$", re.I)
"""What stands before letters and digits that buy something."""
_JOINT: Final = re.compile(r"(?<=[A-Za-z0-9])[_/–—](?=[A-Za-z0-9])")
_SIGNS: Final = re.compile(
    r"(?<![A-Za-z0-9-])[A-Za-z0-9](?:[ -][A-Za-z0-9]){5}(?![A-Za-z0-9-]| [A-Za-z0-9](?![A-Za-z0-9]))"
)
_MIXED: Final = re.compile(
    r"(?<![A-Za-z0-9-])(?:[A-Za-z0-9]{1,3} (?:[A-Za-z]\d+[A-Za-z]+|\d+[A-Za-z]+\d+)|(?:[A-Za-z]+\d+[A-Za-z]|\d+[A-Za-z]+\d+) [A-Za-z0-9]{1,3}"
    r"|[A-Z] (?:[A-Z]{1,3} \d{1,3}|\d{1,3} [A-Z]{1,3}) [A-Z]|\d{2} [a-z]{1,2} [a-z]\d|[b-df-hj-np-tv-z]{3} \d{2} ?[b-df-hj-np-tv-z])(?![A-Za-z0-9-])"
)
_READ: Final = re.compile(
    r"(?:heb ik|zag ik|las ik|dacht ik|gelezen|gezien|sta(?:at|nd?) (?:erop|er op)|stond (?:erop|er op)|stond op|is het\b|op de (?:klep|bumper|plaat|kofferbak))"
)
_AFTER: Final = re.compile(
    r"(?:plaat|kenteken|kennzeichen|plates?|nummerplaat|duitse (?:auto|bus|wagen)|poolse (?:auto|bus|wagen))(?: is|:| was|,)? "
    r"([a-z]{1,3}[- ]?[a-z0-9]{1,5}(?:[- ]\d{2,4})?|[a-z]{2}\d{2} [a-z]{3})(?=$|[ ,.!?)])"
)
"""A foreign plate in lower case directly behind the word for it."""
_REST: Final = re.compile(
    r"^.{0,14}?(?:\brest (?:zat|was|weet|zag|kon|heb|niet|onder)|half (?:gezien|gelezen|zichtbaar|te lezen)|deels (?:gezien|gelezen|zichtbaar))"
)


def _word_inside(raw: str) -> bool:
    """Say whether a letter group of a candidate is an ordinary word."""
    groups = re.findall(r"[A-Za-z]+", raw)
    return any(g.lower() in WORDS for g in groups if g.islower() or len(g) > 2)


MOST_NUMBERS: Final = 16
_NUMBER: Final = re.compile(r"\d+")


def _plain(raw: str) -> str:
    """Return a plate in capitals without separators."""
    return re.sub(r"[^A-Z0-9]", "", raw.upper())


def _flat(raw: str) -> str:
    """Return the shape of a candidate without separators, such as 'DDLLLD'."""
    return re.sub(r"\d", "0", re.sub("[A-Z]", "L", _plain(raw))).replace("0", "D")


def _even(raw: str) -> bool:
    """Say whether three dashed groups of letters or of digits make six signs, as a newer series might."""
    groups = raw.split("-")
    whole = len(groups) == 3 and len(raw) == 8 and all(g.isalpha() or g.isdigit() for g in groups)
    return whole and any(g.isalpha() for g in groups) and any(g.isdigit() for g in groups)


def _believable(raw: str, text: str, start: int) -> bool:
    """Say whether a candidate with a Dutch shape is a plate and no postcode, time or number."""
    before = text[max(0, start - 40) : start]
    if _PARTIAL.search(before) or _VOUCHER.search(before):
        return False
    if raw.count("-") + raw.count(".") + raw.count("·") >= 2:
        return not any(group in WORDS for group in re.findall("[a-z]{2,}", raw))
    if "." in raw:
        return False
    if _TALK.search(before[-25:]) or _TALK.search(text[start : start + 40]):
        return not _word_inside(raw)
    if re.fullmatch(r"\d{4} ?[A-Za-z]{2}|[A-Za-z]{2} ?\d{4}|\d\d \d\d [A-Za-z]{2}", raw):
        return False
    return not _word_inside(raw)


def _dutch(text: str) -> list[tuple[int, int]]:
    """Return the spans of Dutch plates, however they are split."""
    found = []
    for pattern in (_SPREAD, _TIGHT):
        match = pattern.search(text)
        while match:
            believed = _believable(match.group(), text, match.start())
            if believed:
                found.append(match.span())
            match = pattern.search(text, match.end() if believed else match.start() + 1)
    found += [
        m.span() for m in _PAIR.finditer(text) if _flat(m.group()) in _FLAT and _believable(m.group(), text, m.start())
    ]
    if "-" in text:
        found += [
            m.span()
            for m in _DASHED.finditer(text)
            if (_flat(m.group()) in _FLAT or _even(m.group()))
            and not re.search("[A-Za-z]{4}", m.group())
            and _believable(m.group() + "--", text, m.start())
        ]
    if not found and len(text) < 26 and (m := _LOOSE.fullmatch(text.strip(" .!?"))):
        start = text.index(m.group())
        if _flat(m.group()) in _FLAT and _believable(m.group(), text, start):
            found.append((start, start + len(m.group())))
    return found


def _spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of every believable plate in a text."""
    found = _dutch(text)
    belgian = [m.span() for m in _BELGIAN.finditer(text)]
    found += [span for span in belgian if text[slice(*span)].count("-") == 2 or _talks(text)]
    if not text.isupper():
        found += [m.span() for m in _CLEAR.finditer(text)]
        found += [
            m.span()
            for m in _FOREIGN.finditer(text)
            if any(c.isdigit() for c in m.group()) and _near_talk(text, *m.span())
        ]
    return _disjoint(found)


def _talks(text: str) -> bool:
    """Say whether a plate, a country or a car is spoken of."""
    return bool(_TALK.search(text) or _COUNTRY.search(text) or _WHEELS.search(text))


def _near_talk(text: str, start: int, end: int) -> bool:
    """Say whether a plate or a country is spoken of close to a candidate of a foreign shape."""
    near = text[max(0, start - 45) : end + 25]
    return _talks(near) and _talks(text) and not _PARTIAL.search(text[max(0, start - 30) : start])


def _disjoint(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans in order without those that overlap an earlier or longer one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not out or start >= out[-1][1]:
            out.append((start, end))
    return out


def find_plates(text: str) -> tuple[str, ...]:
    """Return every whole number plate in order, in capitals without separators."""
    if not any(c.isdigit() for c in text):
        return ()
    text = _first_numbers(text)
    return tuple(_plain(text[start:end]) for start, end in _spans(text))


def _first_numbers(text: str) -> str:
    """Return a text up to its 16th number: what holds more is a list or noise, and would take long."""
    for nth, number in enumerate(_NUMBER.finditer(text), 1):
        if nth > MOST_NUMBERS:
            return text[: number.start()]
    return text


def _wide(text: str) -> list[tuple[int, int]]:
    """Return every plate that is shown or masked: `_spans`, plates said sign by sign, loosely or in lower case."""
    joined = _JOINT.sub("-", text)
    taken = [m.span() for m in _SIGNS.finditer(joined) if _flat(m.group()) in _FLAT and _said(joined, *m.span())]
    taken += _spans(joined)
    taken += [
        m.span()
        for m in _MIXED.finditer(joined)
        if _flat(m.group()) in _FLAT and not _word_inside(m.group()) and _READ.search(joined[m.end() : m.end() + 20])
    ]
    for m in _AFTER.finditer(joined):
        raw = m.group(1).upper()
        words = any(g in WORDS or (len(g) > 2 and g in MORE) for g in groups_of(m.group(1)))
        if not words and any(c.isdigit() for c in raw) and (_FOREIGN.fullmatch(raw) or _CLEAR.fullmatch(raw)):
            taken.append(m.span(1))
    taken = [span for span in taken if not doubtful(joined, *span)] + abroad(joined)
    taken = [span for span in taken if text[slice(*span)].count("/") != 1]
    return [span for span in _disjoint(taken) if not _REST.search(text[span[1] : span[1] + 40])]


def _said(text: str, start: int, end: int) -> bool:
    """Say whether signs that stand apart are said to be a plate."""
    return bool(_TALK.search(text[max(0, start - 30) : end + 25])) and not _PARTIAL.search(
        text[max(0, start - 40) : start]
    )


def find_plate(text: str) -> str | None:
    """Return the first whole number plate in capitals without separators, or None; part of a plate is none."""
    if not any(c.isdigit() for c in text):
        return None
    text = _first_numbers(text)
    spans = _wide(text)
    return plain(text[spans[0][0] : spans[0][1]]) if spans else None


def mask_plates(text: str) -> str:
    """Return the text with every plate masked for neighbours."""
    for start, end in reversed(_disjoint(_wide(text) + _spans(text))):
        text = text[:start] + "••-•••-•" + text[end:]
    return text
