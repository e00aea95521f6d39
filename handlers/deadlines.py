"""A deadline has come: one table of kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handlers import bundle, choosing, clocks, duty, erasing, relay, signs, waves
from handlers.commands import rules
from handlers.journey import Cause, advance
from handlers.work import Work
from saar.events import Due
from saar.outcome import Outcome
from saar.report import Happening
from storage.rows import GroupRow, ReportRow


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
    erasing.ERASE: erasing.due,
    signs.SIGN: _sign,
    relay.REACH: _reach,
    choosing.WHICH: choosing.due,
}


def due(work: Work, event: Due) -> None:
    """Handle one deadline; only an erasure may belong to no group."""
    if event.kind == erasing.ERASE and "group" not in event.args:
        work.unit.people.erase(int(event.args["person"]), work.now)
        return
    group_id = event.args.get("group")
    group: Any = work.unit.groups.get(int(group_id)) if group_id else None
    if group is not None:
        KINDS[event.kind](work, group, event)
