"""A pressed button: its token is checked against who pressed, then its verb is done and the press answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers import members, threads
from handlers.members import Speaker
from handlers.rule_verbs import RULE_VERBS
from handlers.verbs import VERBS, Press
from handlers.work import Work
from saar.effects import Lane
from saar.events import Pressed
from saar.people import Standing, may
from storage.rows import GroupRow, Refusal

_REFUSED = {
    Refusal.UNKNOWN: "toast.unknown",
    Refusal.USED: "toast.used",
    Refusal.EXPIRED: "toast.expired",
    Refusal.NOT_YOURS: "toast.not_yours",
}


_ALL = VERBS | RULE_VERBS


def act(
    work: Work,
    group: GroupRow,
    speaker: Speaker,
    verb: str,
    args: Mapping[str, Any],
    message_ref: str,
    *,
    private: bool,
) -> str:
    """Do what a verb stands for if this person may, and name the message that answers the press."""
    needs, do = _ALL[verb]
    if speaker.standing in (Standing.STRANGER, Standing.WAITING) or not may(speaker.role, speaker.standing, needs):
        return "toast.not_yours"
    report = work.unit.reports.get(int(args["report"])) if "report" in args else None
    if report is not None and report.group_id != group.id:
        # Every id is checked against the group it is pressed in (another group's report is nobody's business here).
        return "toast.not_yours"
    return do(work, Press(group, speaker, args, message_ref, private, report))


def pressed(work: Work, event: Pressed) -> None:
    """Handle a press: check the token against who pressed, act, and answer the press itself."""
    person = members.person_of(work, event.who, can_start=event.private)
    button = work.unit.buttons.get(event.token)
    group = work.unit.groups.get(button.group_id) if button and button.group_id else None
    if button is None or group is None:
        _answer_press(work, event, "toast.unknown", None)
        return
    used = work.unit.buttons.use(event.token, person.id, work.now)
    if isinstance(used, Refusal):
        _answer_press(work, event, _REFUSED[used], group)
        return
    speaker = Speaker(person, work.unit.groups.member(group.id, person.id))
    if used.for_roles and speaker.role.value not in used.for_roles:
        toast = "toast.not_yours"
    else:
        toast = act(work, group, speaker, used.verb, used.args, event.message_ref, private=event.private)
    _answer_press(work, event, toast, group)


def _answer_press(work: Work, event: Pressed, key: str, group: GroupRow | None) -> None:
    if not event.press_ref:
        found = members.known_person(work, event.who)
        if found is not None:
            threads.feedback(work, event.who, found.id, key, group)
        return
    work.unit.actions.do(
        causation=work.causation,
        kind="answer_press",
        recipient=f"g{group.id}" if group else "",
        args={
            "ref": event.press_ref,
            "key": key,
            "chat": [event.chat.channel, event.chat.value],
            "language": event.who.language,
            "emergency": work.settings(group).emergency_number if group else work.defaults.emergency_number,
        },
        group_id=group.id if group else None,
        lane=Lane.PERSONAL,
        now=work.now,
    )
