"""Who is speaking, in which group, and how they stand there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from handlers.work import Work
from saar.audience import Listener, Way
from saar.events import Address, Who
from saar.people import Role, Standing
from saar.reach import WINDOW
from storage.rows import GroupRow, MemberRow, PersonRow


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody as a group knows them; `member` is None for a stranger."""

    person: PersonRow
    member: MemberRow | None

    @property
    def role(self) -> Role:
        return Role(self.member.role) if self.member else Role.RESIDENT

    @property
    def standing(self) -> Standing:
        return Standing(self.member.standing) if self.member else Standing.STRANGER

    @property
    def recipient(self) -> str:
        return f"p{self.person.id}"


def known_person(work: Work, who: Who) -> PersonRow | None:
    """Find the person behind an address."""
    for address in (who.address, *who.also):
        found = work.unit.people.by_address(address.channel, address.value)
        if found is not None and found.erased_at is None:
            return found
    return None


def person_of(work: Work, who: Who, *, can_start: bool) -> PersonRow:
    """Find or make the person behind an address; `can_start` when they have written to Saar in private."""
    found = known_person(work, who)
    if found is None:
        found = work.unit.people.create(name=who.name, language=None, now=work.now)
        work.unit.people.add_address(
            owner_kind="person",
            owner_id=found.id,
            channel=who.address.channel,
            value=who.address.value,
            can_start=can_start,
        )
    elif can_start:
        _known_here(work, found, who)
    return found


def _known_here(work: Work, found: PersonRow, who: Who) -> None:
    """Note that somebody we know can be written to at this address, also when they use it for the first time."""
    if work.unit.people.find_address(who.address.channel, who.address.value) is None:
        work.unit.people.add_address(
            owner_kind="person",
            owner_id=found.id,
            channel=who.address.channel,
            value=who.address.value,
            can_start=True,
        )
    if who.name and not found.name:
        work.unit.people.rename(found.id, who.name)
    now_reachable(work, who.address)


def speaker_in(work: Work, group: GroupRow, who: Who, *, in_chat: bool) -> Speaker:
    """Find how somebody stands in a group; who speaks in the group's own chat is in it and becomes a member."""
    person = person_of(work, who, can_start=not in_chat)
    member = work.unit.groups.member(group.id, person.id)
    if in_chat:
        if member is None:
            member = work.unit.groups.add_member(group.id, person.id, role="resident", standing="member", now=work.now)
        if not member.in_chat:
            member = change(work, member, in_chat=True)
    return Speaker(person, member)


def change(work: Work, member: MemberRow, **fields: Any) -> MemberRow:
    """Change how somebody stands in their group."""
    changed = replace(member, **fields)
    work.unit.groups.save_member(changed)
    return changed


def now_reachable(work: Work, address: Address) -> None:
    """Note that somebody can be written to at this address."""
    found = work.unit.people.find_address(address.channel, address.value)
    if found is not None and not (found.reachable and found.can_start):
        work.unit.people.reachable(found.id, can_start=True)


def not_reachable(work: Work, address: Address, why: str) -> None:
    """Note that nobody can be written to at this address any more."""
    found = work.unit.people.find_address(address.channel, address.value)
    if found is not None:
        work.unit.people.unreachable(found.id, why)


def group_of_chat(work: Work, chat: Address) -> GroupRow | None:
    """Find the group whose own chat this is."""
    return work.unit.groups.by_address(chat.channel, chat.value)


def group_of_person(work: Work, person: PersonRow) -> GroupRow | None:
    """Find the group a private message belongs to: the only one, else the one they joined last."""
    groups = work.unit.groups.of_person(person.id)
    return groups[-1] if groups else None


def group_removed_from(work: Work, person: PersonRow) -> GroupRow | None:
    """Find the group somebody was a member of until an admin took them out; who was never let in has none."""
    groups = work.unit.groups.removed_from(person.id)
    if not groups or work.unit.audit.last_about(f"p{person.id}", "not_let_in") is not None:
        return None
    return groups[-1]


def has_chat(work: Work, group: GroupRow) -> bool:
    """Tell whether the group has a chat of its own that Saar can write in."""
    return any(a.reachable for a in work.unit.people.address("group", group.id))


def listeners(work: Work, group: GroupRow) -> list[Listener]:
    """List the group's members as the audience sees them."""
    ways = work.unit.threads.channels(group.id)
    return [
        Listener(
            person_id=m.person_id,
            role=Role(m.role),
            standing=Standing(m.standing),
            in_chat=m.in_chat,
            reachable=m.person_id in ways,
            house=m.house,
            way=_way(work, ways.get(m.person_id, [])),
        )
        for m in work.unit.groups.members(group.id)
    ]


def can_write(work: Work, person: PersonRow) -> bool:
    """Tell whether Saar may write to this person in private."""
    return any(a.reachable and a.can_start for a in work.unit.people.address("person", person.id))


def _way(work: Work, ways: list[tuple[str, datetime | None]]) -> Way:
    """How an alert reaches somebody: by the first of our channels that they have, and what that costs."""
    order = {name: place for place, name in enumerate(work.means)}
    known = sorted((one for one in ways if one[0] in order), key=lambda one: order[one[0]])
    if not known:
        return Way()
    means = work.means[known[0][0]]
    open_since = work.now - WINDOW
    return Way(
        tenths=means.alert_tenths if means.costs else 0,
        costs=means.costs,
        limited=means.people_per_day > 0,
        window=any(name == known[0][0] and at is not None and at > open_since for name, at in known),
        free_too=any(not work.means[name].costs for name, _ in known),
    )
