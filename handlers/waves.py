"""Floods and raids: counters that survive a restart, a slow chat, a lock with one tap, and a door that opens by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from handlers.members import Speaker
from handlers.work import Work
from saar import flood
from saar.effects import Choice, Lane, Tell, person, street
from saar.events import Reacted, Said
from saar.flood import Wave
from saar.house_rules import Rules
from saar.people import Role
from storage.rows import GroupRow, HouseRulesRow, MemberRow

if TYPE_CHECKING:
    from handlers.verbs import Press

UNLOCK = "unlock"
LOCKED_FOR = timedelta(hours=1)
SLOW_FOR = timedelta(minutes=30)
SLOW_MESSAGES = 3
KEPT_S = 600.0


def message(work: Work, group: GroupRow, speaker: Speaker | None, event: Said, rules: Rules, row: HouseRulesRow) -> str:
    """Count one message of the chat; gives the wave it is part of, or nothing."""
    rule = rules.get("flood")
    if speaker is None or rule is None or not rule.on:
        return ""
    now_s, limits = event.occurred_at.timestamp(), rule.limits
    name = f"said:p{speaker.person.id}"
    own = [float(at) for at in work.unit.rules.moments(group.id, name)]
    if not own and speaker.member is not None:
        own = [speaker.member.joined_at.timestamp()]
    slow = row.slow_until is not None and row.slow_until > work.now
    most = SLOW_MESSAGES if slow else limits["messages"]
    counted = flood.count(own, now_s, most, limits["seconds"])
    # Kept a little longer than the window: whether an account was silent before is asked of the same moments.
    kept = [at for at in own if now_s - at < KEPT_S][-flood.LONGEST :]
    work.unit.rules.keep_moments(group.id, name, [*own[-len(kept) - 1 : len(own) - len(kept)], *kept, now_s], work.now)
    silence = max((later - at for at, later in pairwise([*own, now_s])), default=0.0)
    if flood.looks_captured(own, now_s, quiet_before_s=silence, has_link="://" in event.text):
        _tell_admins(work, group, Wave.CAPTURED, speaker.person.id)
        return Wave.CAPTURED
    text = flood.fingerprint(event.text)
    if text and _same_text(work, group, speaker, text, now_s, limits):
        return Wave.SAME_TEXT
    if counted.begins:
        _tell_admins(work, group, Wave.MESSAGES, speaker.person.id)
    return Wave.MESSAGES if counted.over else ""


def _same_text(
    work: Work, group: GroupRow, speaker: Speaker, text: str, now_s: float, limits: Mapping[str, int]
) -> bool:
    name = work.unit.rules.text_name(group.id, text)
    said = work.unit.rules.moments(group.id, name)
    found = flood.same_text(said, now_s, speaker.person.id, limits["accounts"], limits["accounts_seconds"])
    work.unit.rules.keep_moments(group.id, name, found.said, work.now)
    if found.begins:
        _tell_admins(work, group, Wave.SAME_TEXT, speaker.person.id)
    return found.over


def joined(work: Work, group: GroupRow, rules: Rules, member: MemberRow) -> None:
    """Count one coming; in a wave whoever comes may read but not write for half an hour, and the admins can lock with one tap."""
    rule = rules.get("flood")
    if rule is None or not rule.on or member.role != Role.RESIDENT:
        return
    moments = work.unit.rules.moments(group.id, "joined")
    now_s, limits = work.now.timestamp(), rule.limits
    counted = flood.count([float(at) for at in moments], now_s, limits["joins"], limits["joins_seconds"])
    work.unit.rules.keep_moments(group.id, "joined", counted.moments, work.now)
    if work.settings(group).moderation != "on" and not counted.begins:
        return
    if counted.begins:
        _tell_admins(work, group, Wave.JOINS, member.person_id)
        if work.settings(group).moderation == "on":
            work.unit.rules.save(replace(work.unit.rules.of(group.id), slow_until=work.now + SLOW_FOR))
            work.note(group, "saar", "slow", f"g{group.id}")
    if counted.over and work.settings(group).moderation == "on":
        until = work.now + SLOW_FOR
        args = {"member": member.person_id, "until": until.isoformat(), "may_speak": False}
        _act(work, group, "restrict", args)


def reacted(work: Work, group: GroupRow, rules: Rules, person_id: int, event: Reacted) -> None:
    """Count one reaction. Reactions ring nobody and are the quiet way to say thanks: only a flood of them is told, once."""
    rule = rules.get("flood")
    if rule is None or not rule.on:
        return
    name = f"reacted:p{person_id}"
    moments = [float(at) for at in work.unit.rules.moments(group.id, name)]
    counted = flood.count(moments, event.occurred_at.timestamp(), rule.limits["reactions"], rule.limits["seconds"])
    work.unit.rules.keep_moments(group.id, name, counted.moments, work.now)
    if counted.begins:
        work.note(group, "saar", "wave.reactions", f"p{person_id}")


def _tell_admins(work: Work, group: GroupRow, wave: Wave, person_id: int) -> None:
    """Tell the admins at once, one message for a wave, with the lock beside it; nobody in the group hears of it."""
    subject, verb = f"g{group.id}" if wave is Wave.JOINS else f"p{person_id}", f"wave.{wave.value}"
    last = work.unit.audit.last_about(subject, verb)
    if last is not None and work.now - last < timedelta(minutes=10):
        return
    work.note(group, "saar", verb, subject)
    choices = (Choice("button.lock", "lock_group", {}), Choice("button.no_lock", "stay", {}))
    found = work.unit.people.get(person_id)
    for admin in work.admins(group):
        work.tell(
            Tell(
                to=person(admin.person_id),
                key=f"admin.wave.{wave.value}",
                args={"group": group.name, "name": found.name if found else "-"},
                choices=(choices,),
                lane=Lane.PERSONAL,
                step=f"wave.{wave.value}.p{person_id}",
            ),
            group,
        )


def lock(work: Work, press: Press) -> str:
    """An admin locks the chat with one tap; it opens by itself after an hour. Emergencies go on in private."""
    group = press.group
    until = work.now + LOCKED_FOR
    work.unit.rules.save(replace(work.unit.rules.of(group.id), locked_until=until))
    work.unit.deadlines.set(kind=UNLOCK, key=f"{UNLOCK}:g{group.id}", due_at=until, group_id=group.id, args={})
    _act(work, group, "lock", {"may_speak": False})
    work.note(group, press.speaker.recipient, "locked", f"g{group.id}")
    emergency = work.settings(group).emergency_number
    work.tell(
        Tell(to=street(group.id), key="street.locked", args={"emergency": emergency}, silent=True, lane=Lane.PERSONAL),
        group,
    )
    work.tell(
        Tell(
            to=press.speaker.recipient,
            key="admin.locked",
            args={"group": group.name},
            choices=((Choice("button.unlock", "unlock_group", {}),),),
        ),
        group,
    )
    return "toast.locked"


def unlock(work: Work, press: Press) -> str:
    """An admin opens the chat again."""
    opens(work, press.group, press.speaker.recipient)
    return "toast.unlocked"


def opens(work: Work, group: GroupRow, actor: str = "saar") -> None:
    """The chat opens; a second time nothing happens."""
    row = work.unit.rules.of(group.id)
    if row.locked_until is None:
        return
    work.unit.rules.save(replace(row, locked_until=None))
    work.unit.deadlines.drop(UNLOCK, f"{UNLOCK}:g{group.id}")
    _act(work, group, "unlock", {"may_speak": True})
    work.note(group, actor, "unlocked", f"g{group.id}")


def _act(work: Work, group: GroupRow, kind: str, args: dict[str, object]) -> None:
    work.unit.actions.do(
        causation=work.causation,
        kind=kind,
        recipient=f"g{group.id}",
        args=args,
        group_id=group.id,
        lane=Lane.MODERATION,
        now=work.now,
    )
