"""Welcoming who is let in: by an admin, a code, the joining link or the chat itself, always in one message.

The house rules come along with one button to agree; where a message has little room, the rules that ask something of a
member do, and the way to the rest.
"""

from __future__ import annotations

from handlers import members, rulebook
from handlers.work import Work
from saar.effects import Choice, Lane, Tell, person
from storage.rows import GroupRow, PersonRow

AGAIN = "rules.page_again"


def names(work: Work, group: GroupRow) -> dict[str, str]:
    """What a first word names: the admins, the group, the emergency number."""
    admins = ", ".join(a.name for a in work.admins(group)) or "-"
    return {"admins": admins, "group": group.name, "emergency": work.settings(group).emergency_number}


def welcome(work: Work, group: GroupRow, who: PersonRow, *, step: str = "") -> None:
    """Say to somebody that they are in; who has yet to agree to the rules is asked in the same message."""
    row, member = work.unit.rules.of(group.id), work.unit.groups.member(group.id, who.id)
    page = rulebook.page_args(work, group)
    asks = member is not None and rulebook.asks(row, member) and bool(page["lines"])
    args = names(work, group) | (page if asks else {})
    choices: tuple[tuple[Choice, ...], ...] = ((rulebook.accept_button(row),),) if asks else ()
    key = "private.welcome_rules" if asks else "private.welcome_member"
    work.tell(Tell(to=person(who.id), key=key, args=args, choices=choices, step=step), group)


def ask_again(work: Work, group: GroupRow) -> int:
    """Ask who agreed to less than the rules demand by now, each once for a version; gives how many.

    In silence, and only where it costs nothing: who is reached at a cost alone is asked when they open the rules.
    """
    row, asked = work.unit.rules.of(group.id), 0
    free = {one.person_id for one in members.listeners(work, group) if not one.way.costs and one.reachable}
    args = names(work, group) | rulebook.page_args(work, group)
    for member in work.unit.groups.members(group.id, standings=("member", "muted")):
        agreed_to_less = 0 < member.rules_version < row.demands
        if agreed_to_less and member.person_id in free and member.role != "wijkagent":
            told = Tell(
                to=person(member.person_id),
                key=AGAIN,
                args=args,
                lane=Lane.REST,
                silent=True,
                choices=((rulebook.accept_button(row),),),
                step=f"{AGAIN}.v{row.demands}",
            )
            asked += work.tell(told, group) is not None
    return asked
