"""The private word: kind, with the reason and the message back, at most once a day, never in public."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers import members, raising
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Choice, Lane, Tell
from saar.events import Said
from saar.people import Role
from saar.reading import Kind, Reading
from saar.sanctions import Measure, Step, Why
from storage.rows import GroupRow

BRAKE_EVERY = timedelta(minutes=10)
LONGEST_BACK = 500
WORDS: Mapping[str, str] = {
    "respect": "private.held.profanity",
    "no_discrimination": "private.held.discrimination",
    "no_names": "private.held.privacy",
    "no_own_judge": "private.held.vigilantism",
    "no_advertising": "private.held.advertising",
    "no_chain_letters": "private.held.chain_message",
    "photos": "private.photo_removed",
    "plates": "private.held.plate",
    "no_forwarding": "private.held.forwarded",
    "links": "private.held.link",
    "no_politics": "private.held.politics",
    "no_thanks": "private.held.thanks",
    "elsewhere": "private.held.elsewhere",
    "one_message": "private.held.lines",
    "night_hours": "private.held.night",
    "flood": "private.held.flood",
    "purpose": "private.held.chatter",
}
"""What the sender hears the first time, by rule."""


def word_allowed(work: Work, group: GroupRow, speaker: Speaker) -> bool:
    """Tell whether this person may get another private word: at most one a day, whatever the reason (design §6.5)."""
    last = work.unit.audit.last_about(speaker.recipient, "private_word")
    if last is not None and work.now - last < timedelta(hours=work.house_rules.ladder.word_every_hours):
        return False
    work.note(group, "saar", "private_word", speaker.recipient)
    return True


def word(
    work: Work, group: GroupRow, speaker: Speaker, event: Said, measure: Measure, offence_id: int, until: str
) -> None:
    """Say in private what was done and why, with the message back and a way to say that it was wrong.

    A rest is always told: whoever cannot write must know until when. Who thanks Saar in private hears nothing of it.
    """
    if event.private and measure.rule == "no_thanks":
        return
    allowed = word_allowed(work, group, speaker)
    if not allowed and not until:
        return
    args = {
        "text": event.text[:LONGEST_BACK],
        "rule": f"@rules.title.{measure.rule}",
        "until": until,
        "emergency": work.settings(group).emergency_number,
    }
    say_alone(work, group, speaker, event, _key(measure, until), args, (_appeal(offence_id),))


def _key(measure: Measure, until: str) -> str:
    if measure.ask_admin:
        return "private.admin_looks"
    if until:
        return "private.rest"
    if measure.move:
        return "private.moved"
    return "private.rewrite" if measure.step is Step.REWRITE else WORDS[measure.rule]


def _appeal(offence_id: int) -> tuple[Choice, ...]:
    return (Choice("button.appeal", "appeal", {"offence": offence_id}, once=True),)


def say_alone(
    work: Work,
    group: GroupRow,
    speaker: Speaker,
    event: Said,
    key: str,
    args: dict[str, Any],
    choices: tuple[tuple[Choice, ...], ...] = (),
    lane: Lane = Lane.MODERATION,
    silent: bool = True,
) -> None:
    """Say something to one member: in private, or as an ephemeral message, or not at all; never to the group."""
    told = Tell(to=speaker.recipient, key=key, args=args, lane=lane, silent=silent, choices=choices, step=key)
    if members.can_write(work, speaker.person):
        work.tell(told, group)
    elif not event.private:
        alone = replace(told, to=f"g{group.id}", only_to=speaker.recipient, expires_s=60)
        work.tell(alone, group)


def keep_distance(work: Work, group: GroupRow, speaker: Speaker, event: Said, offence_id: int | None) -> None:
    """A call to chase or hold somebody is answered at once: keep away, call; on the card too, naming nobody.

    It is about safety, so it is said while Saar only watches as well, and whatever was said today.
    """
    if speaker.role is Role.WIJKAGENT:
        return
    _on_the_card(work, group)
    if any(r.kind == "alarm" and raising.raiser(r) == speaker.person.id for r in work.unit.reports.live(group.id)):
        # The reporter of an alarm has one message and then silence: a phone that rings beside a burglar is dangerous.
        return
    last = work.unit.audit.last_about(speaker.recipient, "keep_distance")
    if last is None or work.now - last >= BRAKE_EVERY:
        work.note(group, "saar", "keep_distance", speaker.recipient)
        args = {"text": event.text[:LONGEST_BACK], "emergency": work.settings(group).emergency_number}
        choices = (_appeal(offence_id),) if offence_id is not None else ()
        key = "private.keep_distance.removed" if offence_id is not None else "private.keep_distance"
        say_alone(work, group, speaker, event, key, args, choices, lane=Lane.PERSONAL, silent=False)


def _on_the_card(work: Work, group: GroupRow) -> None:
    from handlers import street

    alarms = [r for r in work.unit.reports.live(group.id) if r.kind == "alarm" and r.heard_at is not None]
    if alarms and not alarms[-1].facts.get("keep_distance"):
        facts = {**alarms[-1].facts, "keep_distance": True}
        street.show(work, group, replace(alarms[-1], facts=facts), None)


def offer_gemeente(work: Work, group: GroupRow, speaker: Speaker, reading: Reading, measure: Measure) -> None:
    """A lamp or rubbish: the way to the gemeente, in private, as help and not as a correction."""
    if reading.kind is not Kind.PUBLIC_SPACE or measure.why not in (Why.DONE, Why.QUIET_TIME, Why.CHAT_ROOM):
        return
    chosen = work.settings(group)
    if not members.can_write(work, speaker.person) or not chosen.gemeente_url:
        return
    last = work.unit.audit.last_about(speaker.recipient, "gemeente_offered")
    if last is None or work.now - last >= timedelta(hours=24):
        work.note(group, "saar", "gemeente_offered", speaker.recipient)
        args = {"url": chosen.gemeente_url, "gemeente": chosen.gemeente_name}
        work.tell(
            Tell(to=speaker.recipient, key="private.gemeente_link", args=args, silent=True, lane=Lane.REST), group
        )
