"""The same person on two channels: said by themselves with a link of their own, so that nobody hears anything twice."""

from __future__ import annotations

from handlers import members, threads
from handlers.work import Work
from saar.effects import Tell
from saar.events import Said
from saar.people import Role, Standing
from storage.rows import LinkRow, MemberRow, PersonRow

COUPLE = "couple"


def couple(work: Work, newcomer: PersonRow, link: LinkRow, event: Said) -> None:
    """Bring the newcomer's addresses to the person whose link it is; what they were until now is left empty."""
    owner = work.unit.people.get(int(link.person_id or 0))
    group = work.unit.groups.get(link.group_id) if link.group_id else None
    work.unit.links.revoke(work.now, id=link.id)
    if owner is None or owner.erased_at is not None or owner.id == newcomer.id:
        return
    if _runs_something(work, newcomer):
        # An admin's own standing is never given away by a link.
        work.tell(Tell(to=newcomer.recipient, key="private.couple_refused"), group)
        return
    for address in work.unit.people.address("person", newcomer.id):
        work.unit.people.give_address(address.id, owner.id)
    for one in work.unit.groups.of_person(newcomer.id):
        member = work.unit.groups.member(one.id, newcomer.id)
        if member is not None:
            _hand_over(work, member, owner)
    threads.agreed(work, owner, event)
    threads.answers_go_back(work, owner, event.who)
    work.note(group, owner.recipient, "coupled", newcomer.recipient)
    work.tell(Tell(to=owner.recipient, key="private.coupled"), group)


def _hand_over(work: Work, member: MemberRow, owner: PersonRow) -> None:
    """The owner belongs to the newcomer's group from now on; where they belong already, how they stood there stays.

    One who only waited is in when the newcomer was; whom an admin took out stays out.
    """
    known = work.unit.groups.member(member.group_id, owner.id)
    if known is None or (known.standing == Standing.WAITING and member.standing != Standing.WAITING):
        known = known or work.unit.groups.add_member(member.group_id, owner.id, work.now)
        known = members.change(
            work,
            known,
            standing=member.standing,
            house=member.house or known.house,
            muted_until=member.muted_until,
            rules_version=member.rules_version,
        )
    if member.in_chat and not known.in_chat:
        members.change(work, known, in_chat=True)
    members.change(work, member, standing=Standing.REMOVED.value, in_chat=False)


def _runs_something(work: Work, who: PersonRow) -> bool:
    found = [work.unit.groups.member(group.id, who.id) for group in work.unit.groups.of_person(who.id)]
    return any(member is not None and member.role != Role.RESIDENT for member in found)
