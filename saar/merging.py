"""Two voices, one event: which open report a message belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from saar.reading import Category, Kind

_SMALL = frozenset(
    ("de", "het", "een", "in", "op", "aan", "bij", "van", "t", "ter", "hoek", "achter", "voor", "naast")
) | {"tegenover", "tussen", "nr", "nummer", "huisnr", "straat"}


@dataclass(frozen=True, slots=True)
class Open:
    """An open report as merging sees it; `told_at` is when it was last spoken of."""

    report_id: int
    kind: Kind
    category: Category | None
    place: str | None
    told_at: datetime
    reporter_id: int | None
    on_street: bool = True


@dataclass(frozen=True, slots=True)
class Voice:
    """A message that may belong to an open report."""

    kind: Kind
    category: Category | None
    place: str | None
    said_at: datetime
    person_id: int | None
    answers_report_id: int | None = None


def place_words(place: str | None) -> frozenset[str]:
    """Reduce a place to the words that tell it apart ("hoek Kerkstraat/Dorpsstraat" -> kerkstraat, dorpsstraat)."""
    if not place:
        return frozenset()
    words = re.findall(r"[\w']+", place.lower())
    return frozenset(w for w in words if w not in _SMALL)


def same_place(one: str | None, other: str | None) -> bool | None:
    """Tell whether two places may be one; None when either says nothing. A house number alone never joins two streets."""
    a, b = place_words(one), place_words(other)
    if not a or not b:
        return None
    names_a, names_b = {w for w in a if not w[0].isdigit()}, {w for w in b if not w[0].isdigit()}
    if names_a and names_b:
        return bool(names_a & names_b) or any(x.startswith(y) or y.startswith(x) for x in names_a for y in names_b)
    return None


def _alike(voice: Voice, report: Open) -> float:
    """Score how well a voice fits a report: 0 does not fit."""
    where = same_place(voice.place, report.place)
    if voice.answers_report_id == report.report_id and not _another_emergency(voice, report, where):
        return 10.0
    if voice.kind in (Kind.UPDATE, Kind.CALLED_112, Kind.ALL_CLEAR):
        return 1.0 + (2.0 if where else 0.0) + (0.5 if voice.person_id == report.reporter_id else 0.0)
    if where is False:
        return 0.0
    same_category = voice.category is not None and voice.category == report.category
    if where:
        return 3.0 if same_category else (1.5 if voice.kind == report.kind else 0.0)
    return 2.0 if same_category else 0.0


def _another_emergency(voice: Voice, report: Open, where: bool | None) -> bool:
    """Tell whether an answer is a new alarm all the same: people answer what stands last, also when it burns elsewhere."""
    other = voice.category is not None and report.category is not None and voice.category != report.category
    return voice.kind is Kind.ALARM and where is False and other


def find(voice: Voice, reports: Sequence[Open], merge_s: int) -> Open | None:
    """Find the open report that a voice belongs to: the best fit spoken of in the last `merge_s` seconds, the newest of equals."""
    best: tuple[float, datetime, Open] | None = None
    for report in reports:
        age_s = (voice.said_at - report.told_at).total_seconds()
        if age_s > merge_s and voice.answers_report_id != report.report_id:
            continue
        score = _alike(voice, report)
        if score > 0 and (best is None or (score, report.told_at) > best[:2]):
            best = (score, report.told_at, report)
    return best[2] if best else None
