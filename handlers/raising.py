"""Whose alarm it is: a calm report can become the alarm of a neighbour who sees it happen.

It stays one report with one card. The question about 112 and how it ended goes to whoever raised the alarm, and they
alone can take it back; the first reporter can take back their own words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from saar.outcome import Outcome
from storage.rows import ReportRow

RAISED_BY = "raised_by"
_OF_THE_PAST = ("no_time", "when", "asked")


def raised(report: ReportRow, person_id: int, at: datetime) -> ReportRow:
    """Note who sees it happen now; what was asked or answered about an earlier hour counts no more."""
    facts = {name: value for name, value in report.facts.items() if name not in _OF_THE_PAST}
    if person_id != report.reporter_id:
        facts[RAISED_BY] = person_id
    return replace(report, happened_at=at, facts=facts)


def raiser(report: ReportRow) -> int | None:
    """Whose alarm it is: who raised it over somebody else's calm report, else the reporter."""
    return report.facts.get(RAISED_BY) or report.reporter_id


def concerns(report: ReportRow, person_id: int) -> bool:
    """Whether somebody reported it or raised the alarm."""
    return person_id in (report.reporter_id, raiser(report))


def of_another(report: ReportRow, person_id: int) -> bool:
    """Whether the alarm is somebody else's, so that this one's answers about their own words do not move it."""
    return RAISED_BY in report.facts and raiser(report) != person_id


def taken_back(report: ReportRow) -> Outcome:
    """How it ends when the raiser takes it back: over somebody else's report the alarm alone was wrong."""
    return Outcome.FALSE_ALARM if RAISED_BY in report.facts else Outcome.WITHDRAWN
