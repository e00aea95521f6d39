"""Keeping the noise out kindly: taken out of the chat when the group chose so, one private word a day, never in public."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from handlers import members, threads
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Lane, Tell
from saar.events import Said
from saar.people import Role
from storage.rows import GroupRow

if TYPE_CHECKING:
    from handlers.messages import Heard

WORD_EVERY = timedelta(hours=24)


def word_allowed(work: Work, group: GroupRow, speaker: Speaker) -> bool:
    """Tell whether this person may get another private word: at most one a day, harm or noise (design §6.5)."""
    last = work.unit.audit.last_about(f"p{speaker.person.id}", "private_word")
    if last is not None and work.now - last < WORD_EVERY:
        return False
    work.note(group, "saar", "private_word", f"p{speaker.person.id}")
    return True


def _take_out(work: Work, heard: Heard) -> bool:
    """Take the message out of the group's chat; false while the group only watches, or for whom no rule binds."""
    if not heard.in_chat or work.settings(heard.group).moderation != "on" or heard.speaker.role is not Role.RESIDENT:
        return False
    work.unit.actions.do(
        causation=work.causation,
        kind="delete",
        recipient=f"g{heard.group.id}",
        args={"refs": [heard.said.message_ref]},
        group_id=heard.group.id,
        lane=Lane.MODERATION,
        now=work.now,
    )
    work.note(heard.group, "saar", "message_taken_out", f"p{heard.speaker.person.id}", reason=heard.reading.kind.value)
    return True


def correct(work: Work, heard: Heard, key: str, args: dict[str, Any]) -> None:
    """A message that belongs elsewhere: left where it stands unless an alarm is open; its sender is told where it belongs."""
    chosen = work.settings(heard.group)
    alarm_open = any(r.kind == "alarm" and r.heard_at is not None for r in work.unit.reports.live(heard.group.id))
    harm = set(heard.reading.violations)
    if chosen.chatter_rule == "always" or (chosen.chatter_rule == "in_alarm" and alarm_open) or harm:
        taken = _take_out(work, heard)
        if taken or harm:
            _word(work, heard, key, args, taken=taken)


def hold(work: Work, heard: Heard) -> None:
    """Noise or harm: taken out where that is allowed, its sender told why, with the message back to mend or keep."""
    taken = _take_out(work, heard)
    found = heard.reading.violations
    if heard.in_chat and not taken:
        work.note(heard.group, "saar", "would_hold", f"p{heard.speaker.person.id}", reason=heard.reading.kind.value)
        return
    key = f"private.held.{found[0].value}" if found else "private.held.chatter"
    _word(work, heard, key, {}, taken=taken)


def _word(work: Work, heard: Heard, key: str, args: dict[str, Any], *, taken: bool) -> None:
    """Say it in private; a member who never started Saar gets it as an ephemeral message or not at all, never in public."""
    if not word_allowed(work, heard.group, heard.speaker):
        return
    args = args | {"text": heard.said.text[:500], "emergency": work.settings(heard.group).emergency_number}
    if members.can_write(work, heard.speaker.person):
        work.tell(Tell(to=heard.speaker.recipient, key=key, args=args, lane=Lane.MODERATION, silent=True), heard.group)
    elif heard.in_chat and taken:
        work.tell(
            Tell(
                to=f"g{heard.group.id}",
                key=key,
                args=args,
                lane=Lane.MODERATION,
                silent=True,
                only_to=heard.speaker.recipient,
                expires_s=60,
            ),
            heard.group,
        )


def picture(work: Work, group: GroupRow, speaker: Speaker, event: Said, has_report: bool) -> None:
    """A picture without words: by default it does not stay in the group; its sender keeps it for the police."""
    rule = work.settings(group).photo_rule
    binds = speaker.role is Role.RESIDENT and work.settings(group).moderation == "on"
    if not event.private and rule == "police_only" and binds and _alarm_open(work, group):
        work.unit.actions.do(
            causation=work.causation,
            kind="delete",
            recipient=f"g{group.id}",
            args={"refs": [event.message_ref]},
            group_id=group.id,
            lane=Lane.MODERATION,
            now=work.now,
        )
        work.note(group, "saar", "picture_taken_out", f"p{speaker.person.id}")
        key = "private.photo_removed"
    elif event.private:
        key = "private.photo_keep" if has_report else "private.photo_one_line"
    else:
        return
    if event.private and not threads.one_word(work, group, speaker.person, event, key):
        return
    if members.can_write(work, speaker.person):
        args = {"emergency": work.settings(group).emergency_number}
        work.tell(Tell(to=speaker.recipient, key=key, args=args, lane=Lane.PERSONAL), group)


def _alarm_open(work: Work, group: GroupRow) -> bool:
    return any(r.kind == "alarm" and r.heard_at is not None for r in work.unit.reports.live(group.id))
