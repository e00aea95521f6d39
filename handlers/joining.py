"""How somebody comes in: by the group's own chat, by its joining link, by an admin's tap; and how they leave."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import clocks, members, rulebook, waves, welcoming
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Choice, Lane, Tell, person
from saar.events import Joined, JoinRequested, Left, Migrated, Reachability, Reacted, RightsChanged, Said
from saar.people import Role, Standing
from storage.rows import GroupRow, MemberRow, PersonRow

if TYPE_CHECKING:
    from handlers.verbs import Press


REQUESTED = "join_requested"
LOOK_UP = timedelta(seconds=3)
"""How long the platform is given to say whether somebody is in the chat, before they are asked who they are."""


def _add(work: Work, group: GroupRow, who: PersonRow, standing: Standing) -> None:
    member = work.unit.groups.member(group.id, who.id)
    if member is None:
        work.unit.groups.add_member(group.id, who.id, role="resident", standing=standing.value, now=work.now)


def by_link(work: Work, group: GroupRow, who: PersonRow) -> None:
    """Somebody opened the group's joining link: they wait until an admin lets them in, and are asked name and house number."""
    member = work.unit.groups.member(group.id, who.id)
    if member is not None and member.standing == Standing.MEMBER:
        welcoming.welcome(work, group, who)
        return
    _add(work, group, who, Standing.WAITING)
    if members.has_chat(work, group):
        # Who is in the group's chat already is a member: the platform is asked, and then nobody has to let them in.
        work.unit.actions.do(
            causation=work.causation,
            kind="look_up",
            recipient=f"g{group.id}",
            args={"member": who.id},
            group_id=group.id,
            lane=Lane.PERSONAL,
            now=work.now,
        )
        work.tell(
            Tell(to=person(who.id), key="private.who_are_you", args=welcoming.names(work, group)),
            group,
            due_at=work.now + LOOK_UP,
        )
    else:
        work.tell(Tell(to=person(who.id), key="private.who_are_you", args=welcoming.names(work, group)), group)
    clocks.set_bundle(work, group)


def introduces(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> None:
    """Somebody who waits tells their name and house number; in danger they are told to call, their words go to nobody else."""
    words = " ".join(event.text.split())[:120]
    if words and speaker.member is not None:
        members.change(work, speaker.member, house=words)
    work.tell(Tell(to=speaker.recipient, key="private.waits_for_admin", args=welcoming.names(work, group)), group)
    clocks.set_bundle(work, group)


def requested(work: Work, event: JoinRequested) -> None:
    """Somebody asks to be let into the group's chat."""
    group = members.group_of_chat(work, event.chat)
    if group is None:
        return
    who = members.person_of(work, event.who, can_start=True)
    member = work.unit.groups.member(group.id, who.id)
    if member is not None and member.standing == Standing.REMOVED:
        return
    _add(work, group, who, Standing.WAITING)
    work.note(group, person(who.id), REQUESTED, person(who.id))
    work.tell(
        Tell(to=person(who.id), key="private.who_are_you", args=welcoming.names(work, group), expires_s=290), group
    )
    clocks.set_bundle(work, group)


def offer_waiting(work: Work, group: GroupRow, admin_id: int) -> int:
    """Show an admin who is waiting, with one tap each; gives how many."""
    waiting = work.unit.groups.members(group.id, standings=("waiting",))
    for one in waiting[:20]:
        work.tell(
            Tell(
                to=person(admin_id),
                key="admin.waiting",
                args={"name": one.name or "@admin.somebody", "house": one.house or "?"},
                step=f"waiting.{one.person_id}",
                about=one.person_id,
                silent=True,
                choices=(
                    (
                        Choice("button.let_in", "approve_join", {"person": one.person_id}),
                        Choice("button.not_in", "decline_join", {"person": one.person_id}),
                    ),
                ),
            ),
            group,
        )
    return len(waiting)


def decide(work: Work, press: Press, *, let_in: bool) -> str:
    """An admin decides on somebody who waits; the second tap finds nobody waiting."""
    group, who = press.group, work.unit.people.get(int(press.args["person"]))
    member = work.unit.groups.member(group.id, who.id) if who else None
    if who is None or member is None or member.standing != Standing.WAITING:
        return "toast.noted"
    if let_in:
        admit(work, group, who, member, by=press.speaker.recipient, verb="let_in")
        return "toast.noted"
    members.change(work, member, standing=Standing.REMOVED.value)
    _answer_request(work, group, who, "decline")
    work.note(group, press.speaker.recipient, "not_let_in", f"p{who.id}")
    return "toast.noted"


def admit(work: Work, group: GroupRow, who: PersonRow, member: MemberRow, *, by: str, verb: str) -> None:
    """Let somebody in: as a member, into the chat where they asked for that, with a welcome; `verb` goes into the log."""
    members.change(work, member, standing=Standing.MEMBER.value)
    _answer_request(work, group, who, "approve")
    work.note(group, by, verb, f"p{who.id}")
    welcoming.welcome(work, group, who, step=f"p{who.id}")


def _answer_request(work: Work, group: GroupRow, who: PersonRow, kind: str) -> None:
    """Answer the platform, where somebody asked to be let into the group's chat."""
    if work.unit.audit.last_about(person(who.id), REQUESTED) is not None:
        work.unit.actions.do(
            causation=work.causation,
            kind=kind,
            step=f"p{who.id}",
            recipient=f"g{group.id}",
            args={"member": who.id},
            group_id=group.id,
            lane=Lane.PERSONAL,
            now=work.now,
        )


def joined(work: Work, event: Joined) -> None:
    """Somebody is in the group's chat now."""
    group = members.group_of_chat(work, event.chat)
    if group is None:
        return
    who = members.person_of(work, event.who, can_start=False)
    member = work.unit.groups.member(group.id, who.id)
    if member is None:
        member = work.unit.groups.add_member(group.id, who.id, role="resident", standing="member", now=work.now)
    waited, came = member.standing == Standing.WAITING, event.came and not member.in_chat
    standing = Standing.MEMBER.value if waited else member.standing
    member = members.change(work, member, standing=standing, in_chat=True)
    if came:
        # A look-up finds who has long been there, and the platform tells of one coming twice: neither is a wave.
        waves.joined(work, group, rulebook.of(work, group)[1], member)
    if waited and members.can_write(work, who):
        work.unit.outbox.withdraw(person(who.id), "private.who_are_you", work.now)
        welcoming.welcome(work, group, who)


def left(work: Work, event: Left) -> None:
    """Somebody is no longer in the group's chat; who was removed keeps the private door for an emergency."""
    group = members.group_of_chat(work, event.chat)
    who = members.known_person(work, event.who)
    member = work.unit.groups.member(group.id, who.id) if group and who else None
    if group is None or who is None or member is None:
        return
    removed = event.removed and member.role == Role.RESIDENT
    members.change(work, member, in_chat=False, standing="removed" if removed else member.standing)


def reacted(work: Work, event: Reacted) -> None:
    """Somebody put a reaction on a message of the group's chat: counted, nothing more."""
    group = members.group_of_chat(work, event.chat)
    who = members.known_person(work, event.who)
    if group is not None and who is not None:
        waves.reacted(work, group, rulebook.of(work, group)[1], who.id, event)


def reachability(work: Work, event: Reachability) -> None:
    """Somebody blocked or unblocked the private line."""
    who = members.known_person(work, event.who)
    if event.reachable:
        members.person_of(work, event.who, can_start=True)
    elif who is not None:
        members.not_reachable(work, event.who.address, "blocked")


def rights_changed(work: Work, event: RightsChanged) -> None:
    """What Saar may do in a chat changed: a new chat is told how to set up, admins are told once what is missing."""
    group = members.group_of_chat(work, event.chat)
    if group is None:
        if event.present and event.by is not None:
            who = members.person_of(work, event.by, can_start=False)
            if members.can_write(work, who):
                work.tell(Tell(to=person(who.id), key="setup.type_code", args={"title": event.chat_title}))
        return
    if not event.present:
        members.not_reachable(work, event.chat, "removed")
        work.note(group, "saar", "thrown_out", f"g{group.id}")
        work.tell_admins(group, "admin.thrown_out", group=group.name)
        return
    members.now_reachable(work, event.chat)
    missing = list(event.missing) if event.is_admin else ["admin"]
    if missing:
        work.note(group, "saar", "rights_missing", f"g{group.id}", rights=",".join(missing))
        work.tell_admins(group, "admin.rights_missing", group=group.name, rights=", ".join(missing))


def migrated(work: Work, event: Migrated) -> None:
    """The group's chat has another id: everything of the group goes there from now on; saying it twice changes nothing."""
    work.unit.people.change_address(event.old.channel, event.old.value, event.new.value)
