"""How a report ends: one closing message to everyone who heard it, then silence."""

from __future__ import annotations

from typing import Any

from handlers import members
from handlers.work import Work
from saar import audience
from saar.effects import Lane, Tell, person, street
from saar.outcome import Outcome
from storage.rows import GroupRow, ReportRow


def close_to_all(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Tell the outcome once to everybody who heard the alert: by day at once, at night as `saar.audience.closing` says."""
    if report.heard_at is None:
        _tell_reporter_alone(work, group, report)
        return
    heard = work.unit.reports.audience(report.id)
    awake = [row.recipient for row in heard if row.reacted_at is not None]
    if report.reporter_id is not None:
        awake.append(person(report.reporter_id))
    chosen = work.settings(group)
    # Nobody is rung to hear that nobody knows how it ended.
    quiet = report.kind != "alarm" or report.outcome == Outcome.UNKNOWN
    unseen = {c.recipient for c in work.unit.cards.of_report(report.id) if c.sent_version == 0 and c.due_at > work.now}
    recipients = [to for to in _once_each(work, group, [row.recipient for row in heard]) if to not in unseen]
    for one in audience.closing(recipients, awake, work.now, chosen, work.zone(group)):
        work.tell(
            Tell(
                to=one.to,
                key=closing_key(report),
                args=closing_args(report),
                lane=Lane.REST,
                # Who said it in the group's own chat has rung everybody there already.
                silent=one.silent or quiet or (cause.in_chat and one.to == street(group.id)),
                step="closing",
                report_id=report.id,
            ),
            group,
            due_at=one.at,
        )


def _once_each(work: Work, group: GroupRow, recipients: list[str]) -> list[str]:
    """Leave out who hears it in the group's own chat already."""
    if street(group.id) not in recipients:
        return recipients
    in_chat = {m.recipient for m in work.unit.groups.members(group.id) if m.in_chat}
    return [to for to in recipients if to not in in_chat]


def closing_key(report: ReportRow) -> str:
    """Name the closing sentence: with or without a place, with or without somebody's own words."""
    where = "at" if report.place else "nowhere"
    return f"closing.{where}.words" if report.outcome_text else f"closing.{where}"


def closing_args(report: ReportRow) -> dict[str, str | int]:
    """What a closing message names: number, what, where, how it ended."""
    return {
        "number": report.number,
        "category": f"@category.{report.category or 'other'}",
        "place": report.place or "",
        "outcome": f"@outcome.{report.outcome or 'unknown'}",
        "words": report.outcome_text or "",
    }


def _tell_reporter_alone(work: Work, group: GroupRow, report: ReportRow) -> None:
    reporter = work.unit.people.get(report.reporter_id) if report.reporter_id else None
    if reporter is not None and reporter.erased_at is None and members.can_write(work, reporter):
        work.tell(
            Tell(to=person(reporter.id), key="reporter.closed", args=closing_args(report), step="closing", silent=True),
            group,
        )


def let_go(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> None:
    """Let a report go that no neighbour has heard of; its reporter knows, unless nobody answered at all."""
    reporter = work.unit.people.get(report.reporter_id) if report.reporter_id else None
    if cause.person_id and reporter is not None and members.can_write(work, reporter):
        work.tell(
            Tell(
                to=person(reporter.id),
                key="reporter.let_go",
                args={"emergency": work.settings(group).emergency_number},
                step="let_go",
                report_id=report.id,
            ),
            group,
        )
