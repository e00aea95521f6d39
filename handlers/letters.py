"""Dead letters: what could not be decided is told to the admins, in the group's next bundle; its words to nobody."""

from __future__ import annotations

from handlers import clocks
from handlers.work import Work
from saar.effects import Tell, person
from storage.rows import GroupRow

DEAD = "dead_letter"


def set_aside(work: Work, lane: str, row_id: int) -> None:
    """Note that a row of a group was set aside, and see to it that its admins hear so."""
    group = work.unit.groups.get(int(lane[1:])) if lane[:1] == "g" and lane[1:].isdigit() else None
    if group is not None:
        work.note(group, "saar", DEAD, f"g{group.id}", row=row_id)
        clocks.set_bundle(work, group)


def tell(work: Work, group: GroupRow) -> None:
    """Tell the admins how many messages could not be decided on since the last bundle."""
    since = work.unit.audit.last_about(f"g{group.id}", "bundle")
    count = work.unit.audit.count_since(group.id, DEAD, since)
    if not count:
        return
    for admin in work.admins(group):
        work.tell(
            Tell(to=person(admin.person_id), key="admin.dead_letters", args={"count": count}, silent=True, step=DEAD),
            group,
        )
