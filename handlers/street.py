"""What the street sees of a report: one card per address, changed in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers import members, relay
from handlers.work import Work
from saar import audience, hours
from saar.card import CallState
from saar.effects import Lane
from storage.rows import GroupRow, ReportRow

CARD_VERBS = ("call", "see", "respond")
_BUTTON_LIFE = timedelta(days=2)


def _buttons(work: Work, group: GroupRow, report: ReportRow) -> ReportRow:
    """Give the card its buttons once: everybody presses the same three, who presses is checked then."""
    if "buttons" in report.facts:
        return report
    tokens: dict[str, str] = {}
    for verb in CARD_VERBS:
        tokens[verb] = work.token()
        work.unit.buttons.offer(
            token=tokens[verb],
            verb=verb,
            args={"report": report.id},
            group_id=group.id,
            for_person_id=None,
            for_roles=(),
            expires_at=work.now + _BUTTON_LIFE,
            once=False,
        )
    return work.unit.reports.save(replace(report, facts={**report.facts, "buttons": tokens}))


def _put_cards(
    work: Work, group: GroupRow, report: ReportRow, *, ring: bool, due_at: datetime | None = None
) -> ReportRow:
    report = _buttons(work, group, report)
    report = work.unit.reports.save(replace(report, heard_at=report.heard_at or work.now))
    lane = Lane.ALARM if ring else Lane.REST
    listeners = members.listeners(work, group)
    recipients = audience.alert(group.id, members.has_chat(work, group), listeners)
    for to in relay.choose(work, group, report, recipients, listeners, ring=ring):
        work.unit.cards.want(report.id, to, report.version, lane=lane, ring=ring, now=work.now, due_at=due_at)
        work.unit.reports.heard(report.id, to, work.now)
    if ring:
        relay.alerted(work, group, report, listeners)
    return report


def alert(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> ReportRow:
    """Alert everybody with sound, once: an alarm that is raised a second time only shows."""
    if report.facts.get("rang"):
        return show(work, group, replace(report, kind="alarm"), cause)
    report = replace(report, kind="alarm", facts={**report.facts, "rang": True})
    return _put_cards(work, group, report, ring=True)


def tell_quietly(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> ReportRow:
    """Tell everybody without ringing; at night what was not said in the group waits until morning (design §6.8)."""
    chosen, zone = work.settings(group), work.zone(group)
    night = hours.is_night(work.now, zone, chosen.night_from, chosen.night_until)
    morning = hours.next_at(work.now, chosen.night_until, zone) if night and not cause.in_chat else None
    return _put_cards(work, group, report, ring=False, due_at=morning)


def show(work: Work, group: GroupRow, report: ReportRow, _cause: Any) -> ReportRow:
    """Bring every card of the report up to date; nothing rings."""
    report = work.unit.reports.save(report)
    lane = Lane.ALARM if report.kind == "alarm" and report.closed_at is None else Lane.REST
    for card in work.unit.cards.of_report(report.id):
        waits = card.sent_version == 0 and card.due_at > work.now
        work.unit.cards.want(
            report.id,
            card.recipient,
            report.version,
            lane=lane,
            ring=False,
            now=work.now,
            due_at=card.due_at if waits else None,
        )
    return report


def show_caller(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> ReportRow:
    """Say on the card that 112 is being called, so that others need not."""
    if report.call_state in (CallState.CALLING, CallState.CALLED):
        return show(work, group, report, cause)
    state = CallState.CALLED if cause.words else CallState.CALLING
    report = replace(report, call_state=state.value, caller_id=cause.person_id, called_at=work.now)
    return show(work, group, report, cause)


def show_nobody_called(work: Work, group: GroupRow, report: ReportRow, cause: Any) -> ReportRow:
    """Say on the card that nobody has said yet that they are calling."""
    if report.call_state != CallState.UNKNOWN:
        return report
    report = show(work, group, replace(report, call_state=CallState.NOBODY.value), cause)
    relay.guard(work, group, report)
    return report
