"""Somebody said something: who, in which group, what does it mean, where does it go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from handlers import (
    attachments,
    commands,
    fragments,
    intake,
    members,
    moderation,
    pictures,
    private,
    rooms,
    rulebook,
    words,
)
from handlers.members import Speaker
from handlers.work import Work
from saar import course
from saar.course import Situation, Way
from saar.events import AttachmentKind, Said
from saar.events import Speaker as InTheNameOf
from saar.merging import Open, Voice, find
from saar.moderation import Rumour, rumour
from saar.people import Standing
from saar.reading import Category, Context, Kind, Reading
from saar.report import Stage
from storage.rows import GroupRow, ReportRow

OWN_LINES = timedelta(minutes=2)
INCIDENT = timedelta(minutes=60)
LAST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Heard:
    """A message with all that is known around it."""

    said: Said
    group: GroupRow
    speaker: Speaker
    reading: Reading
    report: ReportRow | None
    way: Way
    late_s: float

    @property
    def in_chat(self) -> bool:
        return not self.said.private


def said(work: Work, event: Said) -> None:
    """Handle one message, edited or new."""
    if event.private:
        return private.said(work, event)
    group = members.group_of_chat(work, event.chat)
    if group is None:
        group = rooms.group_of(work, event)
        if group is not None:
            return in_chat_room(work, group, event)
    if group is None or group.state == "setup":
        commands.in_unknown_chat(work, event)
        return None
    if event.speaker is not InTheNameOf.PERSON:
        # Nobody can be held to words in the group's or a channel's own name, and no command counts in them.
        moderation.in_a_name(work, group, event)
        return None
    speaker = members.speaker_in(work, group, event.who, in_chat=True)
    if commands.is_command(event.text):
        commands.run(work, group, speaker, event)
        return None
    hear(work, group, speaker, event)
    return None


def in_chat_room(work: Work, group: GroupRow, event: Said) -> None:
    """Somebody talks in the chat room: an emergency still alerts the street, harm is dealt with, the rest is left alone."""
    if event.speaker is not InTheNameOf.PERSON:
        moderation.in_a_name(work, group, event)
        return
    person = members.person_of(work, event.who, can_start=False)
    speaker = Speaker(person, work.unit.groups.member(group.id, person.id))
    # A message is known by its number within its chat: in another chat the same number is another message.
    elsewhere = replace(event, message_ref=f"room:{event.message_ref}", reply_to="")
    hear(work, group, speaker, elsewhere)


def hear(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> None:
    """Read a message in its group and send it on its way."""
    if event.forwarded and not rulebook.of(work, group)[1]["no_forwarding"].on:
        event = replace(event, forwarded=False)
    if event.edited and fragments.correct(work, group, speaker, event):
        return
    if words.as_button(work, group, speaker, event):
        return
    if not event.text.strip() and event.attachments:
        attachments.without_words(work, group, speaker, event)
        return
    reports = live(work, group)
    context = context_of(work, group, speaker, event, reports)
    reading = work.read(event.text, context)
    if event.text.strip():
        work.unit.reports.keep_line(group.id, speaker.person.id, event.text, event.occurred_at, event.message_ref)
    report = belongs_to(work, group, speaker, event, reading, reports)
    late_s = max(0.0, (work.now - event.occurred_at).total_seconds())
    way = course.way(reading, situation(work, group, speaker, event, reading, reports, report, late_s))
    heard = Heard(event, group, speaker, reading, report, way, late_s)
    intake.TAKES[way](work, heard)
    pictures.keep(work, group, speaker, event, report.id if report else None)
    moderation.judge(work, heard)


def live(work: Work, group: GroupRow) -> list[ReportRow]:
    """List the open reports of the group."""
    return work.unit.reports.live(group.id)


def _is_incident(report: ReportRow, event: Said) -> bool:
    return report.heard_at is not None and event.occurred_at - report.opened_at < INCIDENT


def context_of(work: Work, group: GroupRow, speaker: Speaker, event: Said, reports: list[ReportRow]) -> Context:
    """Gather what the reader may know: an open report and its last words, the sender's own lines of the last two minutes."""
    open_now = [r for r in reports if _is_incident(r, event)]
    last = work.unit.reports.observations(open_now[-1].id)[-LAST_WORDS:] if open_now else []
    since = event.occurred_at - OWN_LINES
    own = work.unit.reports.own_lines(group.id, speaker.person.id, since)
    return Context(
        in_incident=bool(open_now),
        last_words=tuple(o.text for o in last if not o.withdrawn),
        own_lines=tuple(line.text for line in own if line.message_ref != event.message_ref),
        private=event.private,
        hour=event.occurred_at.astimezone(work.zone(group)).hour,
    )


def belongs_to(
    work: Work, group: GroupRow, speaker: Speaker, event: Said, reading: Reading, reports: list[ReportRow]
) -> ReportRow | None:
    """Find the open report that this message is about, also by the message it answers."""
    if reading.kind not in (Kind.ALARM, Kind.REPORT, Kind.UPDATE, Kind.CALLED_112, Kind.ALL_CLEAR):
        return None
    voice = Voice(
        kind=reading.kind,
        category=reading.category,
        place=reading.place,
        said_at=event.occurred_at,
        person_id=speaker.person.id,
        answers_report_id=_answered(work, group, event),
    )
    mergeable = {r.id: r for r in reports if r.route == "street" and r.merged_into is None}
    mergeable = {id: r for id, r in mergeable.items() if not _kept_from(speaker, r)}
    found = find(voice, [_open(r) for r in mergeable.values()], work.settings(group).merge_s)
    return mergeable[found.report_id] if found else None


def _kept_from(speaker: Speaker, report: ReportRow) -> bool:
    """Tell whether a report waits for an answer of somebody else: nobody has heard of it, so nothing may vanish into it."""
    waits = report.stage == Stage.SIGNALERING and report.kind == "report" and report.heard_at is None
    return waits and report.reporter_id != speaker.person.id


def _answered(work: Work, group: GroupRow, event: Said) -> int | None:
    """The report that a reply is about: on what a neighbour said, on the card, or on what was sent to this one alone."""
    if not event.reply_to:
        return None
    said = work.unit.reports.observation_in(group.id, event.reply_to)
    if said is not None:
        return said.report_id
    card = work.unit.cards.by_ref(f"g{group.id}", event.reply_to) if not event.private else None
    if card is not None:
        return card.report_id
    sent = work.unit.posted.get(event.reply_to) if event.private else None
    return sent.report_id if sent is not None and sent.group_id == group.id else None


def _open(report: ReportRow) -> Open:
    return Open(
        report_id=report.id,
        kind=Kind(report.kind) if report.kind in ("alarm", "report") else Kind.REPORT,
        category=Category(report.category) if report.category else None,
        place=report.place,
        told_at=report.opened_at,
        reporter_id=report.reporter_id,
    )


def situation(
    work: Work,
    group: GroupRow,
    speaker: Speaker,
    event: Said,
    reading: Reading,
    reports: list[ReportRow],
    report: ReportRow | None,
    late_s: float,
) -> Situation:
    """Describe what the message falls into."""
    chosen = work.settings(group)
    calm = report is not None and (report.kind != "alarm" or report.stage == Stage.SIGNALERING)
    standing = speaker.standing
    muted_until = speaker.member.muted_until if speaker.member else None
    if standing is Standing.MUTED and muted_until is not None and muted_until <= work.now:
        standing = Standing.MEMBER
    return Situation(
        role=speaker.role,
        standing=standing,
        in_chat=not event.private,
        merges=report is not None,
        merges_calm=calm,
        alarm_open=any(r.kind == "alarm" and r.heard_at is not None for r in reports),
        late_s=late_s,
        stale_s=chosen.stale_s,
        paused=chosen.paused,
        chatter_rule=chosen.chatter_rule,
        rumour=rumour(event.text, reading) is Rumour.LIST,
        forwarded=event.forwarded,
    )


def has_media(event: Said, *kinds: AttachmentKind) -> bool:
    """Tell whether something of these kinds came with the message."""
    return any(a.kind in kinds for a in event.attachments)
