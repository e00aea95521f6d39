"""Being erased: out of every group at once, one last word, and within a minute the key is destroyed."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import members
from handlers.work import Work
from saar.effects import Tell, person
from saar.events import Due
from saar.people import Standing
from storage.rows import GroupRow, PersonRow

ERASE = "erase"
AT_MOST = timedelta(minutes=1)
"""So long the data wait for the last word to leave, whatever else is queued."""
LOOK_AGAIN = timedelta(seconds=5)
ASKED_AT = "asked_at"


def asked(work: Work, who: PersonRow, group: GroupRow) -> None:
    """Somebody wants to be erased: from now on they belong to no group, and nothing but the last word leaves."""
    for one in work.unit.groups.of_person(who.id):
        member = work.unit.groups.member(one.id, who.id)
        if member is not None:
            members.change(work, member, standing=Standing.REMOVED.value)
    work.unit.outbox.withdraw(who.recipient, None, work.now)
    work.unit.cards.withdraw(who.recipient)
    work.tell(Tell(to=who.recipient, key="private.erased", step="erased"), group)
    work.note(group, who.recipient, "erased", who.recipient)
    known = work.unit.deadlines.get(ERASE, _key(who.id))
    if known is None or known.state != "open":
        _set(work, group, who.id, {ASKED_AT: int(work.now.timestamp())}, work.now)


def due(work: Work, group: GroupRow, event: Due) -> None:
    """Destroy somebody's key once the last word to them has left, a minute after they asked at the latest."""
    person_id = int(event.args["person"])
    asked_at = int(event.args.get(ASKED_AT, event.occurred_at.timestamp()))
    left_s = asked_at + AT_MOST.total_seconds() - work.now.timestamp()
    if left_s > 0 and work.unit.outbox.unfinished(person(person_id)):
        soon = work.now + min(LOOK_AGAIN, timedelta(seconds=left_s))
        _set(work, group, person_id, {ASKED_AT: asked_at}, soon)
        return
    work.unit.people.erase(person_id, work.now)


def without_group(work: Work, who: PersonRow) -> None:
    """Somebody in no group is erased when the word to them has had a minute to leave."""
    work.unit.deadlines.set(
        kind=ERASE, key=_key(who.id), due_at=work.now + AT_MOST, group_id=None, args={"person": who.id}
    )


def _key(person_id: int) -> str:
    return f"{ERASE}:p{person_id}"


def _set(work: Work, group: GroupRow, person_id: int, args: dict[str, int], due_at: datetime) -> None:
    work.unit.deadlines.set(
        kind=ERASE,
        key=_key(person_id),
        due_at=due_at,
        group_id=group.id,
        args={"person": person_id} | args,
        useful_until=None,
    )
