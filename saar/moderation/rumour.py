"""The rumour brake: what is said without a time, from hearsay, or as a list of many things, is asked apart before the street hears it.

"Five vandalisms this weekend" turned out to be five in five years, none of them reported (domain.md §5, story 4).
"""

from __future__ import annotations

import re
from enum import StrEnum

from saar.reading import Kind, Reading

_COUNT = (
    r"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|meerdere|tal van|allerlei|verschillende|een (?:hele )?reeks"
    r"|\d{1,2}|two|three|four|five|six|several)"
)
_THING = (
    r"(?:inbra(?:ak|ken)|vernieling\w*|diefstal\w*|auto'?s? (?:open|be)\w*|ruiten|fietsen|overval\w*|branden|brandstichting\w*|vandalism\w*"
    r"|incidenten|insluiping\w*|babbeltruc\w*|burglar\w*|thefts?|break-?ins?)"
)
_SPAN = (
    r"(?:dit weekend|afgelopen (?:weekend|week|dagen|nachten|maand)|deze (?:week|maand)|dit jaar|de laatste tijd|in (?:korte|een week) tijd"
    r"|in één week|de hele (?:week|maand)|this weekend|this week|lately)"
)
_LIST = re.compile(
    rf"\b{_COUNT}\b[^.!?\n]{{0,30}}\b{_THING}|\b{_THING}[^.!?\n]{{0,30}}\b{_COUNT} (?:keer|maal|x|times)\b", re.I
)
_WHEN = re.compile(_SPAN, re.I)
_DONE = (
    r"(?:ge\w{3,}(?:d|t|en)|(?:in|open|af|mee|weg|los|door|uit|aan|om|stuk)ge\w+|(?:ver|be|ont|over)\w{3,}(?:d|t|en)|weg|kapot"
    r"|stolen|broken|taken|damaged|smashed|robbed)"
)
_PAST = re.compile(
    rf"\b(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden|bleek|blijkt|has|have|been|were)\b[^.!?\n]{{0,60}}?\b{_DONE}\b"
    rf"|\b{_DONE} (?:is|zijn|was|waren|werd|werden|heeft|hebben)\b"
    r"|\b(?:stond|stonden|liep|liepen|reed|reden|zag|hoorde|kwam|kwamen|ging|gingen|probeerde|probeerden|belde|belden|keek|keken"
    r"|vroeg|vroegen|saw|heard|tried|came|broke)\b"
    r"|\b(?:in|open|af|mee|weg|los|stuk|leeg)ge\w+(?:d|t|en)\b",
    re.I,
)
_GOING_ON = re.compile(
    r"\b(?<!te )(?:ik (?:zie|hoor|ruik)|(?:is|zijn) (?:nu |hier |net )?(?:bezig|aan het)|loopt|lopen|rijdt|rijden|probeert|proberen"
    r"|klimt|klimmen|schijnt|schijnen|breekt|breken|vecht|vechten|brandt|branden|schreeuwt"
    r"|i (?:see|hear)|(?:is|are) \w+ing|nog steeds|still)\b",
    re.I,
)


class Rumour(StrEnum):
    """What to ask the sender."""

    LIST = "list"
    HEARSAY = "hearsay"
    NO_TIME = "no_time"


def rumour(text: str, reading: Reading) -> Rumour | None:
    """Tell what a report should be asked about first; an alarm never is, and neither is a report with a time of its own."""
    if reading.kind is not Kind.REPORT or reading.called_112:
        return None
    if _LIST.search(text) and (_WHEN.search(text) or not reading.place):
        return Rumour.LIST
    if reading.second_hand:
        return Rumour.HEARSAY
    if not reading.time_words and not reading.place and not reading.persons and not reading.vehicle:
        return Rumour.NO_TIME
    return None


def asks_when(text: str, reading: Reading) -> bool:
    """Tell whether to ask when it was: no time is said, and it reads as over or says next to nothing.

    A clear alarm is never asked, nor what is going on by its own words, nor what somebody has called about.
    """
    if reading.rings or reading.called_112 or reading.time_words or _GOING_ON.search(text):
        return False
    if _PAST.search(text):
        return reading.kind in (Kind.REPORT, Kind.ALARM)
    return reading.kind is Kind.REPORT and rumour(text, reading) is Rumour.NO_TIME
