"""The first words: setting up a group with its one-time code, and opening the private line."""

from __future__ import annotations

from datetime import timedelta

from handlers import coupling, joining, letterbox, members, signs, threads
from handlers.work import Work
from saar.effects import Choice, Lane, Tell, person, street
from saar.events import Said, Speaker
from storage.rows import GroupRow, PersonRow

SETUP = "setup"
JOIN = "join"
COUPLE = coupling.COUPLE
JOIN_LIFE = timedelta(days=90)


def set_up(work: Work, event: Said, code: str) -> None:
    """Make this chat a group; who gives the right code is its first admin and must be a person, not the group's own name."""
    if event.speaker is not Speaker.PERSON:
        return
    link = work.unit.links.get(code.strip(), work.now) if code.strip() else None
    if link is None or link.purpose != SETUP:
        who = members.person_of(work, event.who, can_start=False)
        if members.can_write(work, who):
            work.tell(Tell(to=person(who.id), key="setup.code_wrong"))
        return
    group = work.unit.groups.by_address(event.chat.channel, event.chat.value)
    if group is None:
        group = work.unit.groups.create(
            name=event.chat_title or "-", language=work.defaults.language, timezone=work.defaults.timezone, now=work.now
        )
        work.unit.people.add_address(
            owner_kind="group",
            owner_id=group.id,
            channel=event.chat.channel,
            value=event.chat.value,
            can_start=True,
        )
    work.unit.links.revoke(work.now, id=link.id)
    work.unit.groups.change(group.id, state="active")
    who = members.person_of(work, event.who, can_start=False)
    member = work.unit.groups.member(group.id, who.id)
    if member is None:
        member = work.unit.groups.add_member(group.id, who.id, role="admin", standing="member", now=work.now)
    members.change(work, member, role="admin", standing="member", in_chat=True)
    work.note(group, person(who.id), "group_set_up", f"g{group.id}")
    signs.set_next(work, group)
    _welcome(work, group, who)


def _set_up_relay(work: Work, who: PersonRow, link_id: int, name: str, event: Said) -> None:
    """Make a group without a chat of its own: everybody is reached one by one, and who gave the code is its admin."""
    name = " ".join(name.split())[:80] or "Buurtpreventie"
    group = work.unit.groups.create(
        name=name, language=work.defaults.language, timezone=work.defaults.timezone, now=work.now, state="active"
    )
    work.unit.links.revoke(work.now, id=link_id)
    threads.agreed(work, who, event)
    work.unit.groups.add_member(group.id, who.id, role="admin", standing="member", now=work.now)
    work.note(group, person(who.id), "group_set_up", f"g{group.id}")
    work.tell(Tell(to=person(who.id), key="admin.first_steps", args={"group": name}, choices=menu()), group)


def _welcome(work: Work, group: GroupRow, who: PersonRow) -> None:
    """Say to the street that Saar is a computer program and that 112 comes first; tell the admin what comes next."""
    args = {
        "admin": who.name,
        "emergency": work.settings(group).emergency_number,
        "police": work.settings(group).police_number,
    }
    token = join_token(work, group)
    work.tell(
        Tell(to=street(group.id), key="street.welcome", args=args | {"start_token": token}, lane=Lane.PERSONAL), group
    )
    if members.can_write(work, who):
        work.tell(Tell(to=person(who.id), key="admin.first_steps", args={"group": group.name}, choices=menu()), group)


def menu() -> tuple[tuple[Choice, ...], ...]:
    """The four buttons of an admin (design §6.6)."""
    return (
        (Choice("button.menu.waiting", "menu_waiting", {}), Choice("button.menu.reports", "menu_reports", {})),
        (Choice("button.menu.mute", "menu_mute", {}), Choice("button.menu.settings", "menu_settings", {})),
    )


def join_token(work: Work, group: GroupRow) -> str:
    """Make a joining link of the group; it is for many, and only asks: an admin lets people in."""
    token = work.token()
    work.unit.links.create(
        token=token, purpose=JOIN, args={}, person_id=None, group_id=group.id, expires_at=work.now + JOIN_LIFE
    )
    return token


def start(work: Work, who: PersonRow, words: str, event: Said) -> None:
    """Open the private line: by a joining link, as a member, or as somebody nobody knows yet."""
    code, _, name = words.partition(" ")
    link = work.unit.links.get(code, work.now) if code else None
    if link is not None and link.purpose == SETUP:
        _set_up_relay(work, who, link.id, name, event)
        return
    if link is not None and link.purpose == COUPLE and link.person_id:
        coupling.couple(work, who, link, event)
        return
    address = letterbox.link_in(work, code)
    if address is not None:
        letterbox.enter(work, who, address, event)
        return
    group = work.unit.groups.get(link.group_id) if link is not None and link.purpose == JOIN and link.group_id else None
    if group is not None:
        threads.agreed(work, who, event)
        joining.by_link(work, group, who)
        return
    known = members.group_of_person(work, who)
    if known is not None:
        args = {"group": known.name, "emergency": work.settings(known).emergency_number}
        member = work.unit.groups.member(known.id, who.id)
        admin = member is not None and member.role == "admin"
        key = "admin.hello" if admin else "private.hello_member"
        work.tell(Tell(to=person(who.id), key=key, args=args, choices=menu() if admin else ()), known)
        return
    if threads.may_answer_stranger(work, who, event):
        args = {"emergency": work.defaults.emergency_number}
        work.tell(Tell(to=person(who.id), key="private.hello_stranger", args=args))
