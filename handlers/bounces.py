"""Something could not be delivered, or a platform refused: who must know is told, once."""

from __future__ import annotations

from datetime import timedelta

from handlers.work import Work
from saar.effects import Lane, Tell, person
from saar.events import Bounced
from storage.rows import GroupRow

TOLD_EVERY = timedelta(hours=24)


def bounced(work: Work, event: Bounced) -> None:
    """Handle a failed delivery: a wijkagent's is told to the admins, a refused right too, a neighbour's is only counted."""
    group = _group(work, event)
    if group is None:
        return
    verb = f"bounced.{event.why}"[:60]
    seen = work.unit.audit.last_about(event.recipient, verb)
    work.note(group, "saar", verb, event.recipient)
    if seen is not None and work.now - seen < TOLD_EVERY:
        return
    if event.why.startswith("missing_right"):
        work.tell_admins(group, "admin.rights_missing", group=group.name, rights=event.why.partition(":")[2] or "?")
    elif event.recipient.startswith("p") and _is_wijkagent(work, group, int(event.recipient[1:])):
        work.tell_admins(group, "admin.wijkagent_unreachable", name=_name(work, int(event.recipient[1:])))
    elif event.why == "expired" and event.key.startswith("card."):
        work.tell_admins(group, "admin.not_passed_on", lane=Lane.PERSONAL, group=group.name)


def not_passed_on(work: Work, group: GroupRow, person_id: int, key: str) -> None:
    """Tell a sender that something of theirs was not passed on (design §6.9)."""
    work.tell(
        Tell(
            to=person(person_id),
            key="private.not_passed_on",
            args={"emergency": work.settings(group).emergency_number, "what": key},
        ),
        group,
    )


def _group(work: Work, event: Bounced) -> GroupRow | None:
    if event.recipient.startswith("g"):
        return work.unit.groups.get(int(event.recipient[1:]))
    groups = work.unit.groups.of_person(int(event.recipient[1:])) if event.recipient.startswith("p") else []
    return groups[-1] if groups else None


def _is_wijkagent(work: Work, group: GroupRow, person_id: int) -> bool:
    member = work.unit.groups.member(group.id, person_id)
    return member is not None and member.role == "wijkagent"


def _name(work: Work, person_id: int) -> str:
    found = work.unit.people.get(person_id)
    return found.name if found else "-"
