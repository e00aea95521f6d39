"""What a member says against a decision, what an admin decides with one tap, and whether Saar may begin at all."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import clocks, members, rulebook
from handlers.work import Work
from saar.effects import Choice, Lane, Tell, person
from saar.sanctions import Step
from storage.rows import GroupRow, OffenceRow

if TYPE_CHECKING:
    from handlers.verbs import Press

SCORE_EVERY = timedelta(days=7)
SCORE = "score_shown"


def _mine(work: Work, press: Press) -> OffenceRow | None:
    """Find the offence behind a button, of this very group only: another group's is nobody's business here."""
    found = work.unit.rules.offence(int(press.args.get("offence", 0)))
    return found if found is not None and found.group_id == press.group.id else None


def appeal(work: Work, press: Press) -> str:
    """A member says that it was wrong: an admin looks, with the next bundle."""
    offence = _mine(work, press)
    if offence is None or offence.person_id != press.speaker.person.id:
        return "toast.not_yours"
    if offence.appeal or not work.unit.rules.appealed(offence.id, "open"):
        return "toast.noted"
    work.note(press.group, press.speaker.recipient, "appealed", press.speaker.recipient, offence=offence.id)
    clocks.set_bundle(work, press.group)
    return "toast.admin_looks"


def grant(work: Work, press: Press) -> str:
    """An admin gives the member right: it no longer counts, a rest ends, and they hear it."""
    offence = _mine(work, press)
    if offence is None or not work.unit.rules.appealed(offence.id, "granted"):
        return "toast.noted"
    _end_rest(work, press.group, offence.person_id)
    _answered(work, press, offence, "private.appeal_granted")
    return "toast.noted"


def uphold(work: Work, press: Press) -> str:
    """An admin lets it stand; the member hears that somebody looked."""
    offence = _mine(work, press)
    if offence is None or offence.appeal == "granted" or not work.unit.rules.appealed(offence.id, "kept"):
        return "toast.noted"
    _answered(work, press, offence, "private.appeal_kept")
    return "toast.noted"


def _answered(work: Work, press: Press, offence: OffenceRow, key: str) -> None:
    work.note(press.group, press.speaker.recipient, key.removeprefix("private."), f"p{offence.person_id}")
    who = work.unit.people.get(offence.person_id)
    if who is not None and members.can_write(work, who):
        work.tell(Tell(to=person(who.id), key=key, args={"text": offence.text[:300]}, silent=True), press.group)


def _end_rest(work: Work, group: GroupRow, person_id: int) -> None:
    member = work.unit.groups.member(group.id, person_id)
    if member is None or member.standing != "muted":
        return
    members.change(work, member, standing="member", muted_until=None)
    if member.in_chat:
        work.unit.actions.do(
            causation=work.causation,
            kind="restrict",
            recipient=f"g{group.id}",
            args={"member": person_id, "may_speak": True},
            group_id=group.id,
            lane=Lane.MODERATION,
            now=work.now,
        )


def remove(work: Work, press: Press) -> str:
    """An admin takes somebody out; the private door for an emergency stays open."""
    offence = _mine(work, press)
    member = work.unit.groups.member(press.group.id, offence.person_id) if offence else None
    if offence is None or member is None or member.role != "resident" or member.standing == "removed":
        return "toast.noted"
    members.change(work, member, standing="removed", muted_until=None)
    work.unit.actions.do(
        causation=work.causation,
        kind="ban",
        recipient=f"g{press.group.id}",
        args={"member": member.person_id},
        group_id=press.group.id,
        lane=Lane.MODERATION,
        now=work.now,
    )
    work.note(press.group, press.speaker.recipient, "removed", f"p{member.person_id}", offence=offence.id)
    args = {"emergency": work.settings(press.group).emergency_number}
    who = work.unit.people.get(member.person_id)
    if who is not None and members.can_write(work, who):
        work.tell(Tell(to=person(who.id), key="private.removed", args=args), press.group)
    return "toast.noted"


def right(work: Work, press: Press) -> str:
    """A watched case was seen rightly."""
    return _verdict(work, press, "right")


def wrong(work: Work, press: Press) -> str:
    """A watched case was seen wrongly."""
    return _verdict(work, press, "wrong")


def _verdict(work: Work, press: Press, verdict: str) -> str:
    offence = _mine(work, press)
    if offence is None:
        return "toast.not_yours"
    work.unit.rules.judged(offence.id, verdict)
    work.note(press.group, press.speaker.recipient, f"called_{verdict}", f"offence:{offence.id}")
    return "toast.noted"


def all_right(work: Work, press: Press) -> str:
    """Everything shown was seen rightly: one tap."""
    count = work.unit.rules.all_right(press.group.id, work.now)
    work.note(press.group, press.speaker.recipient, "called_all_right", f"g{press.group.id}", count=count)
    return "toast.noted"


def switch_on(work: Work, press: Press) -> str:
    """An admin lets Saar begin, having read how often it was right; the second tap says no more than that it has begun."""
    if work.settings(press.group).moderation == "on":
        return "toast.moderation_on"
    settings = {**press.group.settings, "moderation": "on"}
    work.unit.groups.settings_set(press.group.id, settings)
    work.note(press.group, press.speaker.recipient, "moderation_on", f"g{press.group.id}")
    return "toast.moderation_on"


def offer(work: Work, group: GroupRow, admin_id: int) -> None:
    """Show one admin what waits for a decision: appeals, removals, doubtful cases of the day, and at the end of the watch the score."""
    for offence in work.unit.rules.appeals(group.id)[:10]:
        _show(
            work,
            group,
            admin_id,
            offence,
            "admin.appeal",
            ("button.appeal_grant", "appeal_grant"),
            ("button.appeal_keep", "appeal_keep"),
        )
    for offence in work.unit.rules.asking(group.id, Step.ASK_ADMIN.value)[:5]:
        _show(
            work,
            group,
            admin_id,
            offence,
            "admin.removal",
            ("button.remove", "remove_member"),
            ("button.stay_member", "appeal_keep"),
        )
    doubtful = work.unit.rules.doubtful(group.id, work.house_rules.watch.cases_a_day)
    for offence in doubtful:
        _show(
            work,
            group,
            admin_id,
            offence,
            "admin.doubt",
            ("button.right", "doubt_right"),
            ("button.wrong", "doubt_wrong"),
        )
    if doubtful:
        choices = ((Choice("button.all_right", "doubt_all_right", {}),),)
        work.tell(
            Tell(to=person(admin_id), key="admin.doubt_all", silent=True, step="doubt.all", choices=choices), group
        )


def _show(
    work: Work, group: GroupRow, admin_id: int, offence: OffenceRow, key: str, yes: tuple[str, str], no: tuple[str, str]
) -> None:
    """One case without its sender's name: the words and the rule are what is to be judged."""
    ids = {"offence": offence.id}
    found = work.unit.people.get(offence.person_id) if key == "admin.removal" else None
    args = {
        "text": offence.text[:400] or "-",
        "rule": f"@rules.title.{offence.rule}",
        "name": found.name if found else "-",
    }
    work.tell(
        Tell(
            to=person(admin_id),
            key=key,
            args=args,
            silent=True,
            step=f"{key}.{offence.id}",
            choices=((Choice(yes[0], yes[1], ids), Choice(no[0], no[1], ids)),),
        ),
        group,
    )


def score_args(work: Work, group: GroupRow) -> dict[str, str | int]:
    """What the watch has shown so far."""
    cases, good, bad = work.unit.rules.score(group.id)
    return {"group": group.name, "cases": cases, "right": good, "wrong": bad, "open": cases - good - bad}


def watch_is_over(work: Work, group: GroupRow) -> bool:
    """Tell whether the admins should be asked now whether Saar may begin: after two weeks, then once a week."""
    if work.settings(group).moderation == "on":
        return False
    begun = rulebook.of(work, group)[0].watched_from or group.created_at
    last = work.unit.audit.last_about(f"g{group.id}", SCORE)
    over = work.now - begun >= timedelta(days=work.house_rules.watch.days)
    return over and (last is None or work.now - last >= SCORE_EVERY)
