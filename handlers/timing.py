"""When it was: asked of the reporter of something that may be old, and what their answer changes.

Nothing waits for it. What has no hurry is told in silence meanwhile; "now" makes an alarm of it, anything else is
written on the card and in the wijkagent's letter.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from handlers import asking, raising
from handlers.journey import Cause, advance
from handlers.work import Work
from saar import hours
from saar.effects import Choice
from saar.report import Happening, Stage
from storage.rows import GroupRow, ReportRow

if TYPE_CHECKING:
    from handlers.verbs import Press


class When(StrEnum):
    """What can be answered."""

    NOW = "now"
    TODAY = "today"
    NIGHT = "night"
    LONGER = "longer"


TYPED: dict[When, tuple[str, ...]] = {
    When.NOW: ("nu", "net", "zojuist", "now", "just now"),
    When.TODAY: ("vandaag", "vanmorgen", "vanochtend", "vanmiddag", "vanavond", "today", "this morning"),
    When.NIGHT: ("gisteravond", "vannacht", "gisteravond of vannacht", "last night"),
    When.LONGER: (
        "gisteren",
        "eergisteren",
        "langer geleden",
        "vorige week",
        "afgelopen week",
        "yesterday",
        "longer ago",
    ),
}
"""What people type in place of a press."""


def choices(report: ReportRow) -> tuple[tuple[Choice, ...], ...]:
    """The four answers."""
    offered = [
        Choice(f"button.when.{one.value}", "when", {"report": report.id, "when": one.value}, only_recipient=True)
        for one in When
    ]
    return (tuple(offered[:2]), tuple(offered[2:]))


def typed(text: str) -> When | None:
    """What a typed answer means; `text` is in lower case without marks."""
    return next((one for one, words in TYPED.items() if text in words), None)


def _moment(work: Work, group: GroupRow, when: When) -> datetime | None:
    """The earliest it can have been; None for what lies further back than anybody was asked."""
    zone, night_from = work.zone(group), hours.clock_time(work.settings(group).night_from)
    today = work.now.astimezone(zone).date()
    match when:
        case When.NOW:
            return work.now
        case When.TODAY:
            return hours.local_moment(today, hours.clock_time("00:00"), zone)
        case When.NIGHT:
            return hours.local_moment(today - timedelta(days=1), night_from, zone)
        case When.LONGER:
            return None


def answered(work: Work, press: Press) -> str:
    """The reporter says when it was: now is an alarm, anything else has no hurry."""
    report, when = press.report, When(str(press.args.get("when", When.LONGER)))
    if report is None or report.reporter_id != press.speaker.person.id:
        return "toast.not_yours"
    if report.stage == Stage.AFGESLOTEN:
        return "toast.over"
    if raising.of_another(report, press.speaker.person.id):
        return "toast.street_warned" if when is When.NOW else "toast.alarm_stays"
    facts = {name: value for name, value in report.facts.items() if name not in ("no_time", "when", "asked")}
    cause = Cause(press.speaker.person.id, press.message_ref, not press.private)
    if when is When.NOW:
        known = report.stage not in (Stage.SIGNALERING, Stage.ALERTERING)
        report = work.unit.reports.save(replace(report, route="street", happened_at=work.now, facts=facts))
        advance(work, press.group, report, Happening.CONFIRMED, cause)
        return "toast.noted" if known else "toast.street_warned"
    report = replace(report, happened_at=_moment(work, press.group, when), facts={**facts, "when": when.value})
    if report.stage == Stage.SIGNALERING:
        report = replace(report, kind="report", route="street")
        advance(work, press.group, report, Happening.NOT_URGENT, cause)
    else:
        report = advance(work, press.group, work.unit.reports.save(report), Happening.CORRECTED, cause)
        if not report.where:
            asking.ask_missing(work, press.group, report, cause)
    return "toast.noted"
