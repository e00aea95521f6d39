"""Codes for letterboxes: who types the code of their own address is let in without an admin (design §6.6)."""

from __future__ import annotations

from datetime import timedelta

from handlers import joining, members, threads
from handlers.commands.command import Call, Reply
from handlers.work import Work
from saar import addresses
from saar.events import Said
from saar.people import Standing
from storage.rows import GroupRow, LinkRow, PersonRow

ADDRESS = "address"
CODE_LIFE = timedelta(days=60)


def codes(call: Call) -> tuple[Reply, ...]:
    """Give a code for each address, to be printed and put into the letterboxes."""
    wanted = addresses.addresses(" ".join(call.arguments))
    if not wanted:
        return (Reply("command.usage.adrescodes"),)
    lines = []
    for address in wanted:
        made = addresses.code(call.work.token())
        call.work.unit.links.create(
            token=made,
            purpose=ADDRESS,
            args={"address": address},
            person_id=None,
            group_id=call.group.id,
            expires_at=call.work.now + CODE_LIFE,
        )
        lines.append(f"{address}: {made}")
    call.work.note(call.group, call.speaker.recipient, "codes_made", f"g{call.group.id}", count=len(wanted))
    return (Reply("admin.address_codes", {"lines": "\n".join(lines), "days": CODE_LIFE.days}),)


def link_in(work: Work, text: str) -> LinkRow | None:
    """Find what the code in a text opens, if it is one of an address."""
    opened = (work.unit.links.get(found, work.now) for found in addresses.codes_in(text))
    return next((link for link in opened if link is not None and link.purpose == ADDRESS and link.group_id), None)


def enter(work: Work, who: PersonRow, link: LinkRow, event: Said) -> None:
    """Somebody has the code of an address: they are in, unless its household is complete or they were taken out before."""
    group = work.unit.groups.get(int(link.group_id or 0))
    if group is None:
        return
    threads.agreed(work, who, event)
    address = str(link.args.get("address", ""))
    member = work.unit.groups.member(group.id, who.id)
    taken_out = member is not None and member.standing in (Standing.REMOVED, Standing.LOCKED_OUT)
    if taken_out or _household(work, group, address, who) >= addresses.HOUSEHOLD:
        joining.by_link(work, group, who)
        return
    if member is None:
        member = work.unit.groups.add_member(group.id, who.id, role="resident", standing="waiting", now=work.now)
    member = members.change(work, member, house=address)
    joining.admit(work, group, who, member, by=who.recipient, verb="let_in_by_code")


def _household(work: Work, group: GroupRow, address: str, who: PersonRow) -> int:
    rows = work.unit.groups.members(group.id)
    return sum(1 for row in rows if row.house == address and row.person_id != who.id)
