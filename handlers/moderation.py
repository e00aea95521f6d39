"""Keeping the house rules: look at a message, decide kindly, and write down what must happen.

What is said about it goes to its sender alone, at most once a day; nothing is ever said about anybody in the group.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from handlers import clocks, correcting, members, rooms, rulebook, waves
from handlers.members import Speaker
from handlers.work import Work
from saar import hours, sanctions
from saar.course import Way
from saar.effects import Lane
from saar.events import AttachmentKind, Said
from saar.events import Speaker as InTheNameOf
from saar.house_rules import Rules
from saar.moderation import Message, Open, check
from saar.people import Role
from saar.reading import Context, Reading, Verdict, Violation
from saar.sanctions import Measure, Situation, Why
from storage.rows import GroupRow, RoomRow

if TYPE_CHECKING:
    from handlers.messages import Heard

CHASE_LIKELY = 0.35
FLOOD_REST = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Case:
    """One message to be judged; `speaker` is None for what is said in the name of a group or channel."""

    group: GroupRow
    event: Said
    speaker: Speaker | None
    reading: Reading | None
    rules: Rules
    open_now: Open
    in_room: bool
    room: RoomRow | None

    @property
    def person_id(self) -> int | None:
        return self.speaker.person.id if self.speaker else None

    @property
    def ref(self) -> str:
        """What counts as one offence: a message with its edits, or a whole album."""
        album = next((a.album for a in self.event.attachments if a.album), "")
        return f"album:{album}" if album else self.event.message_ref


def judge(work: Work, heard: Heard) -> Measure:
    """Judge a message with words after it has gone its way: nothing here ever holds up a report."""
    if heard.way is Way.STRANGER or (heard.way is Way.NO_TALK and heard.said.private):
        return sanctions.NOTHING
    return _judge(work, heard.group, heard.speaker, heard.said, heard.reading)


def wordless(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> Measure:
    """Judge a picture, sticker, poll or card without words."""
    return _judge(work, group, speaker, event, None)


def in_a_name(work: Work, group: GroupRow, event: Said) -> Measure:
    """Judge what was said in the name of the group, a channel or a bot: there is nobody to be held to it."""
    if event.speaker is InTheNameOf.BOT:
        _note_bot(work, group)
    reading = work.read(event.text, Context()) if event.text.strip() else None
    return _judge(work, group, None, event, reading)


def _note_bot(work: Work, group: GroupRow) -> None:
    """Another bot speaks here: it is not answered, and the log says so once a day (two bots would talk all night)."""
    subject = f"bots:g{group.id}"
    last = work.unit.audit.last_about(subject, "bot_not_answered")
    if last is None or work.now - last >= timedelta(days=1):
        work.note(group, "saar", "bot_not_answered", subject)


def _judge(work: Work, group: GroupRow, speaker: Speaker | None, event: Said, reading: Reading | None) -> Measure:
    row, rules = rulebook.of(work, group)
    wave = waves.message(work, group, speaker, event, rules, row) if not event.private else ""
    case = Case(group, event, speaker, reading, rules, _open_now(work, group), rooms.is_in(row.room, event), row.room)
    findings = check(_message(work, case, wave), rules)
    measure = sanctions.measure(findings, _situation(work, case), work.house_rules.ladder)
    offence_id = _carry_out(work, case, measure, wave) if measure.why is not Why.NOTHING_FOUND else None
    if reading is not None and calls_to_chase(reading) and speaker is not None:
        correcting.keep_distance(work, group, speaker, event, offence_id)
    elif reading is not None and not event.private and findings and speaker is not None:
        correcting.offer_gemeente(work, group, speaker, reading, measure)
    return measure


def calls_to_chase(reading: Reading) -> bool:
    """Tell whether a call to chase is likely enough to say "keep away": kinder once too often than once too seldom."""
    sure = reading.violation_confidence.get(Violation.VIGILANTISM, 0.0)
    return Violation.VIGILANTISM in reading.violations or sure >= CHASE_LIKELY


def _open_now(work: Work, group: GroupRow) -> Open:
    live = [r for r in work.unit.reports.live(group.id) if r.heard_at is not None]
    if any(r.kind == "alarm" for r in live):
        return Open.ALARM
    return Open.REPORT if live else Open.NOTHING


def _message(work: Work, case: Case, wave: str) -> Message:
    event, chosen = case.event, work.settings(case.group)
    kinds = frozenset(a.kind for a in event.attachments)
    return Message(
        text=event.text,
        reading=case.reading,
        came_with=kinds,
        others_card=any(a.kind is AttachmentKind.CONTACT and not a.own for a in event.attachments),
        forwarded=event.forwarded,
        night=hours.is_night(event.occurred_at, work.zone(case.group), chosen.night_from, chosen.night_until),
        open_now=case.open_now,
        own_lines=_own_lines(work, case),
        flooded=wave,
    )


def _own_lines(work: Work, case: Case) -> int:
    """Count the sender's lines of the last seconds, only for what is surely no report."""
    rule = case.rules.get("one_message")
    if case.speaker is None or case.reading is None or rule is None or not rule.on:
        return 1
    if case.reading.decision.verdict is not Verdict.HOLD:
        return 1
    since = case.event.occurred_at - timedelta(seconds=rule.limits["seconds"])
    return len(work.unit.reports.own_lines(case.group.id, case.speaker.person.id, since))


def _situation(work: Work, case: Case) -> Situation:
    chosen, ladder = work.settings(case.group), work.house_rules.ladder
    speaker, member = case.speaker, case.speaker.member if case.speaker else None
    means = work.means.get(case.event.who.address.channel)
    earlier = {}
    if speaker is not None and speaker.role is Role.RESIDENT:
        earlier = work.unit.rules.counts(case.group.id, speaker.person.id, sanctions.since(work.now, ladder))
    return Situation(
        role=speaker.role if speaker else Role.RESIDENT,
        speaker=case.event.speaker,
        in_chat=not case.event.private,
        in_chat_room=case.in_room,
        open_now=case.open_now,
        chatter_rule=chosen.chatter_rule,
        watching=chosen.moderation != "on",
        newcomer=sanctions.is_newcomer(member.joined_at if member else None, work.now, ladder),
        has_chat_room=case.room is not None,
        pays=bool(means and means.costs),
        earlier=earlier,
    )


def _carry_out(work: Work, case: Case, measure: Measure, wave: str) -> int | None:
    """Write down what must happen; gives the offence when it is a new one."""
    who = case.speaker.recipient if case.speaker else case.event.speaker.value
    if measure.why is Why.EXEMPT:
        if case.event.speaker is not InTheNameOf.BOT:
            work.note(case.group, "saar", "exempt", who, rule=measure.rule)
        return None
    if measure.why is Why.WATCHING:
        return _watch(work, case, measure)
    if measure.why is not Why.DONE:
        return None
    if measure.take_out or measure.move:
        _take_out(work, case, measure)
        work.note(case.group, "saar", "moved" if measure.move else "message_taken_out", who, reason=measure.rule)
    if measure.ban_channel:
        _act(work, case, "ban_channel", {"member_value": case.event.who.address.value})
        work.note(case.group, "saar", "channel_shut_out", f"g{case.group.id}", reason=measure.rule)
    if case.speaker is None:
        return None
    ref = f"wave:{case.event.occurred_at:%Y%m%d%H}" if measure.rule == "flood" else case.ref
    offence_id = _found(work, case, measure, "acted", ref)
    if offence_id is not None:
        _sanction(work, case, case.speaker, measure, offence_id, wave)
    return offence_id


def _found(work: Work, case: Case, measure: Measure, mode: str, ref: str) -> int | None:
    """Note an offence once; what does not count on the ladder is noted as looked at only."""
    if case.person_id is None:
        return None
    return work.unit.rules.found(
        case.group.id,
        case.person_id,
        measure.rule,
        measure.step.value if measure.step else "",
        mode,
        ref,
        case.event.text,
        measure.sure,
        work.now,
    )


def _watch(work: Work, case: Case, measure: Measure) -> int | None:
    """While Saar only watches, the admin is shown the doubtful cases; nothing else happens."""
    offence_id = _found(work, case, measure, "watched", case.ref)
    if offence_id is not None:
        work.note(case.group, "saar", "would_hold", f"p{case.person_id}", reason=measure.rule)
        clocks.set_bundle(work, case.group)
    return None


def _sanction(work: Work, case: Case, speaker: Speaker, measure: Measure, offence_id: int, wave: str) -> None:
    until = work.now + timedelta(hours=measure.mute_h) if measure.mute_h else None
    if wave and not case.event.private:
        until = max(until or work.now, work.now + FLOOD_REST)
    if until is not None:
        rest(work, case.group, speaker, until)
        work.note(case.group, "saar", "muted", speaker.recipient, reason=measure.rule, offence=offence_id)
    if measure.ask_admin:
        work.note(case.group, "saar", "asks_admin", speaker.recipient, reason=measure.rule, offence=offence_id)
        clocks.set_bundle(work, case.group)
    if measure.word and measure.rule != "no_own_judge":
        told_until = hours.shown(until, work.zone(case.group)) if until is not None else ""
        correcting.word(work, case.group, speaker, case.event, measure, offence_id, told_until)


def rest(work: Work, group: GroupRow, speaker: Speaker, until: datetime) -> None:
    """Let a member rest from talking in the chat; it ends by itself, and an emergency in private always passes."""
    if speaker.member is None:
        return
    members.change(work, speaker.member, standing="muted", muted_until=until)
    if speaker.member.in_chat:
        args = {"member": speaker.person.id, "until": until.isoformat(), "may_speak": False}
        work.unit.actions.do(
            causation=work.causation,
            kind="restrict",
            recipient=f"g{group.id}",
            args=args,
            group_id=group.id,
            lane=Lane.MODERATION,
            now=work.now,
        )


def _take_out(work: Work, case: Case, measure: Measure) -> None:
    room = case.room
    if measure.move and room is not None:
        _act(work, case, "move", {"refs": [case.event.message_ref], "to": room.value, "topic": room.topic})
    else:
        _act(work, case, "delete", {"refs": [case.event.message_ref]})


def _act(work: Work, case: Case, kind: str, args: dict[str, Any]) -> None:
    if "refs" in args:
        args = {**args, "refs": [str(ref).removeprefix("room:") for ref in args["refs"]]}
    if case.in_room:
        args = {**args, "chat": [case.event.chat.channel, case.event.chat.value]}
    work.unit.actions.do(
        causation=work.causation,
        kind=kind,
        recipient=f"g{case.group.id}",
        args=args,
        group_id=case.group.id,
        lane=Lane.MODERATION,
        now=work.now,
    )
