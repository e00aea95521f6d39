"""A monthly sign of life to the admins: whom Saar reaches, what came in, how it ended; also when nothing happened."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.work import Work
from saar.effects import Tell, person
from storage.rows import GroupRow

SIGN = "sign_of_life"
EVERY = timedelta(days=30)


def set_next(work: Work, group: GroupRow, last: datetime | None = None) -> None:
    """Set the next sign of life."""
    work.unit.deadlines.set(
        kind=SIGN, key=f"{SIGN}:g{group.id}", due_at=(last or work.now) + EVERY, group_id=group.id, args={}
    )


def due(work: Work, group: GroupRow) -> None:
    """Tell the admins how the group has done in the last thirty days, and set the next sign."""
    members = [
        m for m in work.unit.groups.members(group.id) if m.standing in ("member", "muted") and m.role != "wijkagent"
    ]
    reachable = work.unit.groups.reachable(group.id)
    reached = sum(1 for m in members if m.in_chat or m.person_id in reachable)
    reports = [r for r in work.unit.reports.recent(group.id, work.now - EVERY) if r.heard_at is not None]
    alarms = [r for r in reports if r.kind == "alarm"]
    ended = sum(1 for r in reports if r.outcome not in (None, "unknown"))
    for admin in work.admins(group):
        work.tell(
            Tell(
                to=person(admin.person_id),
                key="admin.sign_of_life",
                args={
                    "group": group.name,
                    "members": len(members),
                    "reached": reached,
                    "not_reached": len(members) - reached,
                    "reports": len(reports),
                    "alarms": len(alarms),
                    "ended": ended,
                },
                silent=True,
                step=SIGN,
            ),
            group,
        )
    set_next(work, group)
