"""The deadlines of a report: guard, unsure, outcome, and when the wijkagent hears of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from handlers.work import Work
from saar import hours
from saar.wijkagent import Duty, next_digest, on_duty
from storage.rows import DutyRow, GroupRow, ReportRow

GUARD = "guard"
UNSURE = "unsure"
OUTCOME = "outcome"
OUTCOME_ADMIN = "outcome_admin"
GIVE_UP = "give_up"
DIGEST = "digest"
ANSWER = "answer"
BUNDLE = "bundle"
FOR_WIJKAGENT = "report.for_wijkagent"
OF_REPORT = (GUARD, UNSURE, OUTCOME, OUTCOME_ADMIN, GIVE_UP, ANSWER)


def _set(work: Work, group: GroupRow, kind: str, report: ReportRow, in_s: float, useful_s: float | None = None) -> None:
    due_at = work.now + timedelta(seconds=in_s)
    work.unit.deadlines.set(
        kind=kind,
        key=f"{kind}:r{report.id}",
        due_at=due_at,
        group_id=group.id,
        args={"report": report.id},
        useful_until=due_at + timedelta(seconds=useful_s) if useful_s is not None else None,
    )


def start_guard(work: Work, group: GroupRow, report: ReportRow, _cause: Any) -> None:
    """After some seconds without a word about 112 the card says so; useless once the street has gone to bed over it."""
    if report.call_state == "unknown":
        _set(work, group, GUARD, report, work.settings(group).guard_s, useful_s=3600)


def stop_guard(work: Work, _group: GroupRow, report: ReportRow, _cause: Any) -> None:
    work.unit.deadlines.drop(GUARD, f"{GUARD}:r{report.id}")


def start_unsure(work: Work, group: GroupRow, report: ReportRow, _cause: Any) -> None:
    """An unsure alarm on a relay goes out when its sender does not answer (design §6.4); late it would ring over nothing."""
    chosen = work.settings(group)
    _set(work, group, UNSURE, report, chosen.unsure_s, useful_s=chosen.stale_s)
    start_outcome(work, group, report, None)


def stop_unsure(work: Work, _group: GroupRow, report: ReportRow, _cause: Any) -> None:
    work.unit.deadlines.drop(UNSURE, f"{UNSURE}:r{report.id}")


def start_outcome(work: Work, group: GroupRow, report: ReportRow, _cause: Any) -> None:
    """Start the outcome clock: reporter, then admins, then an honest "uitkomst onbekend"."""
    chosen = work.settings(group)
    alarm = report.kind == "alarm"
    _set(work, group, OUTCOME, report, chosen.alarm_outcome_s if alarm else chosen.report_outcome_s)
    _set(work, group, OUTCOME_ADMIN, report, chosen.alarm_outcome_admin_s if alarm else chosen.report_outcome_admin_s)
    _set(work, group, GIVE_UP, report, chosen.alarm_give_up_s if alarm else chosen.report_give_up_s)


def stop_clocks(work: Work, _group: GroupRow, report: ReportRow, _cause: Any) -> None:
    for kind in OF_REPORT:
        work.unit.deadlines.drop(kind, f"{kind}:r{report.id}")


def chain(work: Work, group: GroupRow) -> list[Duty]:
    """Give the group's chain of wijkagenten as the core sees it."""
    return [_duty(row) for row in work.unit.groups.duty(group.id)]


def _duty(row: DutyRow) -> Duty:
    return Duty(
        person_id=row.person_id,
        position=row.position,
        agreed_at=row.agreed_at,
        digest_days=row.digest_days,
        digest_at=row.digest_at,
        answers_on=row.answers_on,
        single_mails=row.single_mails,
        away_until=row.away_until,
    )


def to_wijkagent(work: Work, group: GroupRow, report: ReportRow, _cause: Any) -> None:
    """See to it that the wijkagent hears: in the next digest; who answers is also given a time to do so."""
    from handlers.duty import single

    people = chain(work, group)
    if people and report.opened_at < work.now:
        work.note(group, "saar", FOR_WIJKAGENT, f"report:{report.id}")
    for duty in people:
        set_digest(work, group, duty)
    if report.kind != "alarm":
        for row in work.unit.groups.duty(group.id):
            if (
                row.agreed_at is not None
                and row.single_mails
                and (row.away_until is None or row.away_until <= work.now)
            ):
                single(work, group, report, row)
    first = on_duty(people, work.now)
    if first is not None and report.kind != "alarm":
        ask_for_answer(work, group, report, first)


def for_wijkagent_at(work: Work, report: ReportRow) -> datetime:
    """When a report became one for the wijkagent: it may have waited for its reporter until then."""
    return work.unit.audit.last_about(f"report:{report.id}", FOR_WIJKAGENT) or report.opened_at


def set_digest(work: Work, group: GroupRow, duty: Duty) -> None:
    """Set the next digest of one person, once."""
    at = next_digest(duty, work.now, work.zone(group))
    if at is not None:
        work.unit.deadlines.set(
            kind=DIGEST,
            key=f"{DIGEST}:g{group.id}:p{duty.person_id}",
            due_at=at,
            group_id=group.id,
            args={"person": duty.person_id},
            useful_until=None,
        )


def ask_for_answer(work: Work, group: GroupRow, report: ReportRow, duty: Duty) -> None:
    """Give one person of the chain time to answer; when it passes the next is asked."""
    due_at = work.now + timedelta(seconds=work.settings(group).answer_s)
    work.unit.deadlines.set(
        kind=ANSWER,
        key=f"{ANSWER}:r{report.id}",
        due_at=due_at,
        group_id=group.id,
        args={"report": report.id, "position": duty.position, "person": duty.person_id},
        useful_until=None,
    )


def set_bundle(work: Work, group: GroupRow) -> None:
    """See to it that the admins get their one bundle of the day."""
    work.unit.deadlines.set(
        kind=BUNDLE,
        key=f"{BUNDLE}:g{group.id}",
        due_at=hours.next_at(work.now, work.settings(group).bundle_at, work.zone(group)),
        group_id=group.id,
        args={},
        useful_until=None,
    )
