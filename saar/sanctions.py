"""What follows from a finding: a ladder that begins with a kind word and ends with a question to the admin.

Laws of this file. Nobody is removed without an admin's tap. A genuine message has no consequence for its sender. Whoever
runs the group, the wijkagent, the linked channel and bots are never punished. Harm is dealt with at once, mere noise only
while an alarm is open unless the group chose otherwise. While the group only watches, nothing changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from saar.events import Speaker
from saar.house_rules import Ladder
from saar.moderation.values import Found, Open
from saar.people import Role


class Step(StrEnum):
    """The rungs, from below."""

    REMIND = "remind"
    REWRITE = "rewrite"
    MUTE_SHORT = "mute_short"
    MUTE_LONG = "mute_long"
    ASK_ADMIN = "ask_admin"


RUNGS = tuple(Step)
SPARED = 1
"""So many rungs lower somebody new begins: they do not know the rules yet."""


class Why(StrEnum):
    """Why nothing is done although something was found."""

    NOTHING_FOUND = "nothing_found"
    EXEMPT = "exempt"
    QUIET_TIME = "quiet_time"
    WATCHING = "watching"
    CHAT_ROOM = "chat_room"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """In what a finding falls. `earlier` counts the offences of each rule that have not decayed."""

    role: Role = Role.RESIDENT
    speaker: Speaker = Speaker.PERSON
    in_chat: bool = True
    in_chat_room: bool = False
    open_now: Open = Open.NOTHING
    chatter_rule: str = "in_alarm"
    watching: bool = False
    newcomer: bool = False
    has_chat_room: bool = False
    pays: bool = False
    earlier: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What to do about one message.

    `take_out`: out of the chat; `move`: to the chat room instead of that. `word`: tell the sender in private. `mute_h`
    hours of rest from talking. `watched`: only note it, for the admin to look at.
    """

    why: Why
    rule: str = ""
    step: Step | None = None
    sure: float = 0.0
    take_out: bool = False
    move: bool = False
    word: bool = False
    mute_h: int = 0
    ask_admin: bool = False
    ban_channel: bool = False
    watched: bool = False
    counts: bool = False


NOTHING = Measure(why=Why.NOTHING_FOUND)


def rung(found: Found, situation: Situation) -> Step:
    """Find the rung of the ladder for an offence: earlier ones count, patience stretches them, somebody new is spared one."""
    before = (situation.earlier or {}).get(found.rule, 0)
    height = before // max(1, found.patience)
    if situation.newcomer:
        height = max(0, height - SPARED)
    return RUNGS[min(height, len(RUNGS) - 1)]


def measure(findings: Sequence[Found], situation: Situation, ladder: Ladder) -> Measure:
    """Decide on the consequence of what was found in one message; the first finding names the reason."""
    if not findings:
        return NOTHING
    first = findings[0]
    if exempt(situation):
        return Measure(why=Why.EXEMPT, rule=first.rule, sure=first.sure)
    if situation.in_chat_room and not first.harm:
        return Measure(why=Why.CHAT_ROOM, rule=first.rule, sure=first.sure)
    if not _now(first, situation):
        return Measure(why=Why.QUIET_TIME, rule=first.rule, sure=first.sure)
    if situation.watching:
        return Measure(why=Why.WATCHING, rule=first.rule, sure=first.sure, watched=True)
    if situation.speaker is Speaker.CHANNEL:
        # A channel has no private line and no ladder: its harm is taken out and the channel itself shut out.
        return Measure(why=Why.DONE, rule=first.rule, sure=first.sure, take_out=True, ban_channel=first.harm)
    return _climb(first, situation, ladder)


def exempt(situation: Situation) -> bool:
    """Tell whether rules bind this speaker at all."""
    mask = situation.speaker in (Speaker.ANONYMOUS_ADMIN, Speaker.LINKED_CHANNEL, Speaker.BOT)
    return mask or situation.role is not Role.RESIDENT


def _now(found: Found, situation: Situation) -> bool:
    """Tell whether something is done about it now: harm always, noise while an alarm is open or as the group chose.

    In private nothing disturbs anybody; it is simply not passed on, and its sender is told.
    """
    if found.harm or not found.ladder or not situation.in_chat:
        return True
    if situation.chatter_rule == "always":
        return True
    return situation.chatter_rule == "in_alarm" and situation.open_now is Open.ALARM


def _climb(found: Found, situation: Situation, ladder: Ladder) -> Measure:
    step = rung(found, situation) if found.ladder else Step.REMIND
    mute_h = {Step.MUTE_SHORT: ladder.short_mute_hours, Step.MUTE_LONG: ladder.long_mute_hours}.get(step, 0)
    if step is Step.ASK_ADMIN:
        mute_h = ladder.long_mute_hours
    move = situation.in_chat and situation.has_chat_room and not found.harm and found.ladder
    # Where a message costs money none is paid for to say "no thumbs please".
    word = found.harm or not found.ladder or not situation.pays
    return Measure(
        why=Why.DONE,
        rule=found.rule,
        step=step,
        sure=found.sure,
        take_out=situation.in_chat and not move,
        move=move,
        word=word,
        mute_h=mute_h if situation.in_chat else 0,
        ask_admin=step is Step.ASK_ADMIN,
        counts=found.ladder,
    )


def since(now: datetime, ladder: Ladder) -> datetime:
    """From when offences still count."""
    return now - timedelta(days=ladder.decay_days)


def is_newcomer(joined_at: datetime | None, now: datetime, ladder: Ladder) -> bool:
    """Tell whether somebody has not been here long."""
    return joined_at is not None and now - joined_at < timedelta(days=ladder.newcomer_days)


TRUSTED_AFTER = timedelta(days=30)
FLAGS_A_DAY = 3
FLAGS_NEEDED = 3


def flags_enough(flaggers: Sequence[tuple[datetime, bool]], now: datetime) -> bool:
    """Tell whether enough different trusted members point at somebody for an admin to look; nothing else ever follows.

    Each is (when they joined, whether they are in good standing), one per member. Who joined lately, or rests from
    talking, is not counted: ten new accounts are no opinion.
    """
    trusted = [1 for joined_at, fine in flaggers if fine and now - joined_at >= TRUSTED_AFTER]
    return len(trusted) >= FLAGS_NEEDED
