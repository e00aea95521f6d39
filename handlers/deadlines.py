"""A deadline has come: one table of kinds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from handlers import bundle, choosing, clocks, duty, relay, signs, waves
from handlers.commands import rules
from handlers.journey import Cause, advance
from handlers.work import Work
from saar.effects import person
from saar.events import Due
from saar.outcome import Outcome
from saar.report import Happening
from storage.rows import GroupRow, ReportRow

ERASE = "erase"


def _of_report(happening: Happening, outcome: str = "") -> Callable[[Work, GroupRow, Due], None]:
    def due(work: Work, group: GroupRow, event: Due) -> None:
        report = _report(work, group, event)
        if report is not None and report.closed_at is None:
            advance(work, group, report, happening, Cause(outcome=outcome))

    return due


def _report(work: Work, group: GroupRow, event: Due) -> ReportRow | None:
    report = work.unit.reports.get(int(event.args["report"]))
    return report if report is not None and report.group_id == group.id else None


def _digest(work: Work, group: GroupRow, event: Due) -> None:
    duty.digest_due(work, group, int(event.args["person"]))


def _answer(work: Work, group: GroupRow, event: Due) -> None:
    report = _report(work, group, event)
    if report is not None:
        duty.answer_due(work, group, report, int(event.args["position"]))


def _bundle(work: Work, group: GroupRow, _event: Due) -> None:
    bundle.due(work, group)


def _unlock(work: Work, group: GroupRow, _event: Due) -> None:
    waves.opens(work, group)


def _rules_pack(work: Work, group: GroupRow, event: Due) -> None:
    rules.pack_arrives(work, group, str(event.args["from"]))


def _reach(work: Work, group: GroupRow, event: Due) -> None:
    report = _report(work, group, event)
    if report is not None:
        relay.reach_due(work, group, report)


def _sign(work: Work, group: GroupRow, _event: Due) -> None:
    signs.due(work, group)


def _erase(work: Work, group: GroupRow, event: Due) -> None:
    """Destroy somebody's key once the last word to them has left (it is sent within the minute, or never readable again)."""
    person_id = int(event.args["person"])
    if work.unit.outbox.unfinished(person(person_id)) and event.late_s < 60:
        work.unit.deadlines.set(
            kind=ERASE,
            key=event.key,
            due_at=work.now + timedelta(seconds=5),
            group_id=group.id,
            args={"person": person_id},
            useful_until=None,
        )
        return
    work.unit.people.erase(person_id, work.now)


KINDS: dict[str, Callable[[Work, GroupRow, Due], None]] = {
    clocks.GUARD: _of_report(Happening.GUARD_DUE),
    clocks.UNSURE: _of_report(Happening.UNANSWERED),
    clocks.OUTCOME: _of_report(Happening.NUDGE_DUE),
    clocks.OUTCOME_ADMIN: _of_report(Happening.ADMIN_NUDGE_DUE),
    clocks.GIVE_UP: _of_report(Happening.GIVEN_UP, outcome=Outcome.UNKNOWN.value),
    clocks.DIGEST: _digest,
    clocks.ANSWER: _answer,
    clocks.BUNDLE: _bundle,
    waves.UNLOCK: _unlock,
    rules.PACK: _rules_pack,
    ERASE: _erase,
    signs.SIGN: _sign,
    relay.REACH: _reach,
    choosing.WHICH: choosing.due,
}


def due(work: Work, event: Due) -> None:
    """Handle one deadline; only an erasure may belong to no group."""
    if event.kind == ERASE and "group" not in event.args:
        work.unit.people.erase(int(event.args["person"]), work.now)
        return
    group_id = event.args.get("group")
    group: Any = work.unit.groups.get(int(group_id)) if group_id else None
    if group is not None:
        KINDS[event.kind](work, group, event)
