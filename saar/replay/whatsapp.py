"""WhatsApp's "Export chat" as text: iOS and Android, Dutch and English, 24-hour and 12-hour clocks.

Android: `24-11-2026 20:31 - Naam: tekst`, `11/24/26, 8:31 PM - Name: text`. iOS: `[24-11-2026 20:31:05] Naam: tekst`, with
left-to-right marks before the bracket and before "image omitted". A line without a date goes on with the one before. What
has no name is the system's (somebody joined, "Messages and calls are end-to-end encrypted").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from saar.replay.values import Line, NotAnExport

_MARKS = re.compile(r"[\u200e\u200f\u202a-\u202e\ufeff]")
_DATE = (
    r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4}),? (?:om |at )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?([AaPp]\.?\s?[Mm]\.?)?"
)
_ANDROID = re.compile(rf"^{_DATE} [-–] (.*)$", re.DOTALL)
_IOS = re.compile(rf"^\[{_DATE}\] (.*)$", re.DOTALL)
_SAID = re.compile(r"^([^:\n]{1,60}): (.*)$", re.DOTALL)
_MEDIA = re.compile(
    r"^<?(?:media weggelaten|media omitted|afbeelding weggelaten|image omitted|video weggelaten|video omitted|audio weggelaten"
    r"|audio omitted|sticker weggelaten|sticker omitted|gif weggelaten|gif omitted|document weggelaten|document omitted"
    r"|bestand bijgevoegd|bijgevoegd: .*|attached: .*|.* \((?:bestand bijgevoegd|file attached)\))>?$",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"^(?:dit bericht (?:is|werd) verwijderd|u heeft dit bericht verwijderd|this message was deleted|you deleted this message)\.?$",
    re.I,
)
_EDITED = re.compile(r"\s*<(?:dit bericht is bewerkt|this message was edited)>$", re.I)


def read_whatsapp(text: str) -> list[Line]:
    """Read an export; raises NotAnExport when no line has a date where one belongs."""
    raw = list(_entries(text))
    if not raw:
        raise NotAnExport("no dated line of WhatsApp")
    month_first = _month_first([parts for parts, _ in raw])
    lines = []
    for parts, rest in raw:
        said = _SAID.match(rest)
        if said is None:
            continue
        words = _EDITED.sub("", said[2]).strip()
        if _GONE.match(words):
            continue
        first, _, more = words.partition("\n")
        media = _MEDIA.match(first) is not None
        lines.append(Line(_moment(parts, month_first), said[1].strip(), more.strip() if media else words, media))
    return lines


def _entries(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Dated entries with the lines that go on after them."""
    found: tuple[tuple[str, ...], str] | None = None
    for line in text.splitlines():
        plain = _MARKS.sub("", line).replace("\u202f", " ").replace("\u00a0", " ")
        match = _IOS.match(plain) or _ANDROID.match(plain)
        if match is None:
            if found is not None:
                found = (found[0], f"{found[1]}\n{plain}")
            continue
        if found is not None:
            yield found
        *parts, rest = match.groups()
        found = (tuple(part or "" for part in parts), rest)
    if found is not None:
        yield found


def _month_first(dates: list[tuple[str, ...]]) -> bool:
    """Tell whether the month stands first, as phones in American English write it: some day above 12 settles it."""
    if any(int(parts[0]) > 12 for parts in dates):
        return False
    if any(int(parts[1]) > 12 for parts in dates):
        return True
    return any(parts[6] for parts in dates)


def _moment(parts: tuple[str, ...], month_first: bool) -> datetime:
    one, two, three, hour, minute, second, half = parts
    if len(one) == 4:
        year, month, day = int(one), int(two), int(three)
    else:
        month, day = (int(one), int(two)) if month_first else (int(two), int(one))
        year = int(three) + (2000 if len(three) == 2 else 0)
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half[0] in "Pp" else 0)
    try:
        return datetime(year, month, day, hours, int(minute), int(second or 0))  # noqa: DTZ001 (the phone's local time)
    except ValueError as error:
        raise NotAnExport(f"a date that is none: {error}") from None
