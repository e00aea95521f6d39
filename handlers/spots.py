"""A place shared from the map: it belongs to the sender's report, whether it comes before or after the words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers import members, moderation, raising, threads
from handlers.journey import Cause, advance
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Lane, Tell
from saar.events import AttachmentKind, Said
from saar.report import Happening
from saar.spot import Spot, as_line
from storage.rows import GroupRow, ReportRow

BEFORE = timedelta(minutes=2)
"""A place shared this long before the words is the place of what they tell."""


def shared(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> None:
    """A place without words: put with the sender's report or the one they answer, else kept for the words that follow."""
    if event.edited:
        # A live location follows its sender, not what happens: where it was first shared is the place.
        return
    spot = _of(event)
    report = _report_of(work, group, speaker, event)
    if spot is not None and report is not None:
        cause = Cause(speaker.person.id, event.message_ref, not event.private)
        advance(work, group, located(report, spot), Happening.CORRECTED, cause)
        if event.private:
            _answer(work, group, speaker, "private.spot_noted")
        return
    if spot is not None:
        work.unit.reports.keep_line(group.id, speaker.person.id, as_line(spot), event.occurred_at, event.message_ref)
    if event.private:
        if threads.one_word(work, group, speaker.person, event, "private.spot_one_line"):
            _answer(work, group, speaker, "private.spot_one_line")
    else:
        moderation.wordless(work, group, speaker, event)


def lately(work: Work, group: GroupRow, person_id: int, event: Said) -> Spot | None:
    """The place that came with a message, or that its sender shared just before."""
    return _of(event) or work.unit.reports.own_spot(group.id, person_id, event.occurred_at - BEFORE)


def located(report: ReportRow, spot: Spot) -> ReportRow:
    """Put a place from the map with a report; its name is the report's place where nobody told one."""
    facts = {**report.facts, "spot": [spot.latitude, spot.longitude]}
    return replace(report, facts=facts, place=report.place or spot.name or None)


def _of(event: Said) -> Spot | None:
    for one in event.attachments:
        if one.kind is AttachmentKind.LOCATION and one.latitude is not None and one.longitude is not None:
            return Spot(one.latitude, one.longitude, one.name)
    return None


def _report_of(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> ReportRow | None:
    """The sender's own newest open report, or the one they answer when nobody has said where that is."""
    live = work.unit.reports.live(group.id)
    mine = [report for report in live if raising.concerns(report, speaker.person.id)]
    if mine:
        return mine[-1]
    answered = work.unit.reports.observation_in(group.id, event.reply_to) if event.reply_to else None
    about = [report for report in live if answered is not None and report.id == answered.report_id]
    return about[0] if about and not about[0].where else None


def _answer(work: Work, group: GroupRow, speaker: Speaker, key: str) -> None:
    if members.can_write(work, speaker.person):
        args = {"emergency": work.settings(group).emergency_number}
        work.tell(Tell(to=speaker.recipient, key=key, args=args, lane=Lane.PERSONAL), group)
