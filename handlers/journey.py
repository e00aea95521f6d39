"""Moving a report along its table: ask `saar.report` what a happening means, then do what the step asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from handlers import asking, clocks, closing, street
from handlers.work import Work
from saar.report import Do, Happening, Stage, Step, step
from storage.rows import GroupRow, ReportRow


@dataclass(frozen=True, slots=True)
class Cause:
    """Who or what made it happen: the person, the message it stood in, and whether it was said in the group's chat."""

    person_id: int | None = None
    message_ref: str = ""
    in_chat: bool = False
    outcome: str = ""
    outcome_text: str = ""
    words: str = ""


Doing = Callable[[Work, GroupRow, ReportRow, Any], ReportRow | None]

DOES: dict[Do, Doing] = {
    Do.ALERT: street.alert,
    Do.TELL_QUIETLY: street.tell_quietly,
    Do.SHOW: street.show,
    Do.SHOW_CALLER: street.show_caller,
    Do.SHOW_NOBODY_CALLED: street.show_nobody_called,
    Do.ASK_112: asking.ask_112,
    Do.TELL_REPORTER: asking.tell_reporter,
    Do.ASK_NOW: asking.ask_now,
    Do.ASK_INDOORS: asking.ask_indoors,
    Do.ASK_BEHAVIOUR: asking.ask_behaviour,
    Do.ASK_WITHOUT: asking.ask_without,
    Do.ASK_MISSING: asking.ask_missing,
    Do.TELL_ROUTE: asking.tell_route,
    Do.TELL_REPORTER_SEEN: asking.tell_reporter_seen,
    Do.ASK_REPORTER_OUTCOME: asking.ask_reporter_outcome,
    Do.ASK_ADMINS_OUTCOME: asking.ask_admins_outcome,
    Do.START_GUARD: clocks.start_guard,
    Do.STOP_GUARD: clocks.stop_guard,
    Do.START_UNSURE: clocks.start_unsure,
    Do.STOP_UNSURE: clocks.stop_unsure,
    Do.START_OUTCOME: clocks.start_outcome,
    Do.STOP_CLOCKS: clocks.stop_clocks,
    Do.TO_WIJKAGENT: clocks.to_wijkagent,
    Do.CLOSE_TO_ALL: closing.close_to_all,
    Do.LET_GO: closing.let_go,
}


def advance(work: Work, group: GroupRow, report: ReportRow, happening: Happening, cause: Cause) -> ReportRow:
    """Take one step: the stage and what it asks for change together, in this transaction; a no-op is left in the audit log."""
    found = step(Stage(report.stage), happening)
    actor = f"p{cause.person_id}" if cause.person_id else "saar"
    if not isinstance(found, Step):
        work.note(group, actor, f"report.{happening.value}.nothing", f"report:{report.id}")
        return report
    report = replace(report, stage=found.to.value)
    if found.to is Stage.AFGESLOTEN and report.closed_at is None:
        report = replace(
            report,
            closed_at=work.now,
            outcome=cause.outcome or report.outcome or "unknown",
            outcome_text=cause.outcome_text or report.outcome_text,
        )
    report = work.unit.reports.save(report)
    for effect in found.effects:
        report = DOES[effect](work, group, report, cause) or report
    work.note(group, actor, f"report.{happening.value}", f"report:{report.id}", stage=report.stage)
    return report
