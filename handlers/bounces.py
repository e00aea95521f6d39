"""Something could not be delivered, or a platform refused: who must know is told, once."""

from __future__ import annotations

from datetime import timedelta

from handlers import raising, threads
from handlers.work import Work
from saar.effects import Lane, Tell, person
from saar.events import Bounced
from storage.rows import GroupRow

TOLD_EVERY = timedelta(hours=24)
CARD = "card.report"
HANDED_OVER = {
    "act.delete": "delete",
    "act.move": "delete",
    "act.restrict": "restrict",
    "act.ban": "ban",
    "act.lock": "lock",
}
"""What a person must do by hand when the platform refuses it to Saar."""
STOPPED = "stopped"
OF_THE_GROUP = frozenset({"budget", "people_per_day", "no_template"})


def bounced(work: Work, event: Bounced) -> None:
    """Handle a failed delivery: a wijkagent's is told to the admins, a refused right too, a neighbour's is only counted."""
    if event.why == STOPPED and event.address is not None:
        _stopped(work, event, event.address.channel)
    group = _group(work, event)
    if group is None:
        return
    if event.why in OF_THE_GROUP:
        _of_the_group(work, group, event.why)
        return
    if event.recipient.startswith("g") and event.key == CARD and event.report_id:
        _not_passed_on(work, group, event.report_id)
    verb = f"bounced.{event.key if event.key in HANDED_OVER else event.why}"[:60].replace(" ", "_")
    seen = work.unit.audit.last_about(event.recipient, verb)
    work.note(group, "saar", verb, event.recipient)
    if seen is not None and work.now - seen < TOLD_EVERY:
        return
    if event.key in HANDED_OVER and not event.why.startswith("missing_right"):
        work.tell_admins(group, "admin.act_refused", group=group.name, what=f"@admin.byhand.{HANDED_OVER[event.key]}")
    elif event.why.startswith("missing_right"):
        work.tell_admins(group, "admin.rights_missing", group=group.name, rights=event.why.partition(":")[2] or "?")
    elif event.recipient.startswith("p") and _is_wijkagent(work, group, int(event.recipient[1:])):
        work.tell_admins(group, "admin.wijkagent_unreachable", name=_name(work, int(event.recipient[1:])))
    elif event.why == "expired" and event.key.startswith("card."):
        work.tell_admins(group, "admin.not_passed_on", lane=Lane.PERSONAL, group=group.name)


def _stopped(work: Work, event: Bounced, channel: str) -> None:
    """They said stop to the platform itself, which tells only who writes to them: kept as if we had heard it."""
    someone = work.unit.people.get(int(event.recipient[1:])) if event.recipient.startswith("p") else None
    if someone is not None and not threads.stopped(work, someone, channel):
        threads.stop(work, someone, channel, event.why)


def _of_the_group(work: Work, group: GroupRow, why: str) -> None:
    """A cap, a limit or a missing template cut somebody off: the admins are told once a day, not once for each neighbour."""
    verb, subject = f"told.{why}", f"g{group.id}"
    last = work.unit.audit.last_about(subject, verb)
    if last is not None and work.now - last < TOLD_EVERY:
        return
    work.note(group, "saar", verb, subject)
    work.tell_admins(group, f"admin.cut_off.{why}", Lane.PERSONAL, group=group.name)


def _not_passed_on(work: Work, group: GroupRow, report_id: int) -> None:
    """Tell the reporter that the street did not hear it (design §6.9): they must not count on it."""
    report = work.unit.reports.get(report_id)
    whose = raising.raiser(report) if report is not None else None
    if report is None or whose is None or report.closed_at is not None:
        return
    work.tell(
        Tell(
            to=person(whose),
            key="private.not_passed_on",
            args={"what": report.number},
            lane=Lane.ALARM,
            report_id=report.id,
            step=f"not_passed_on.r{report.id}",
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
