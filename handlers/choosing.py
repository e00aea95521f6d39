"""One number serves many groups: somebody in two is asked which one their words are for (design §6.13).

An alarm does not wait for the answer: where its place lies in one of the streets it goes there, else after half a minute
to the group they used last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import commands
from handlers.work import Work
from saar import wire
from saar.effects import Choice, Lane, Tell
from saar.events import Due, Said
from saar.people import Standing
from saar.reach import FAR, distance
from saar.reading import Context, Kind
from storage.rows import GroupRow, PersonRow

if TYPE_CHECKING:
    from handlers.verbs import Press

WHICH = "which_group"
CHOSE = "chose_group"
REMEMBERED = timedelta(minutes=30)
MOST_BUTTONS = 10


def groups_of(work: Work, person: PersonRow) -> list[GroupRow]:
    """The groups somebody's words can be for."""
    found = []
    for group in work.unit.groups.of_person(person.id):
        member = work.unit.groups.member(group.id, person.id)
        if member is not None and member.standing != Standing.REMOVED and group.state != "setup":
            found.append(group)
    return found


def group_for(work: Work, person: PersonRow, event: Said) -> GroupRow | None:
    """The group these words are for; None when there is none, or when their sender is asked first."""
    groups = groups_of(work, person)
    if len(groups) < 2:
        return groups[0] if groups else None
    by_id = {group.id: group for group in groups}
    known = event.group_id or _answered(work, event) or _remembered(work, person)
    if known in by_id:
        if event.group_id is None:
            _remember(work, person, by_id[known])
        return by_id[known]
    if commands.is_command(event.text):
        return groups[-1]
    found = _by_place(work, groups, event)
    if found is None:
        _ask(work, person, groups, event)
    return found


def _answered(work: Work, event: Said) -> int | None:
    """The group of the message that this one answers."""
    row = work.unit.posted.get(event.reply_to) if event.reply_to else None
    return row.group_id if row is not None else None


def _remembered(work: Work, person: PersonRow) -> int | None:
    return work.unit.audit.last_group(person.recipient, CHOSE, work.now - REMEMBERED)


def _remember(work: Work, person: PersonRow, group: GroupRow) -> None:
    work.note(group, person.recipient, CHOSE, person.recipient)


def _by_place(work: Work, groups: Sequence[GroupRow], event: Said) -> GroupRow | None:
    """For an alarm: the one group in whose streets its place lies."""
    reading = work.read(event.text, Context(private=True))
    if reading.kind is not Kind.ALARM or not reading.rings or not reading.place:
        return None
    near = [group for group in groups if _has_street(work, group, reading.place)]
    return near[0] if len(near) == 1 else None


def _has_street(work: Work, group: GroupRow, place: str) -> bool:
    return any(distance(place, member.house) < FAR for member in work.unit.groups.members(group.id))


def _ask(work: Work, person: PersonRow, groups: Sequence[GroupRow], event: Said) -> None:
    """Keep the words and ask; an alarm goes on by itself when no answer comes."""
    work.unit.threads.keep_pending(person.id, wire.encode(event), work.now)
    reading = work.read(event.text, Context(private=True))
    alarm = reading.kind is Kind.ALARM
    chosen = work.settings(groups[-1])
    # A label that is no key is shown as it is: here the names of the groups.
    choices = tuple(
        (Choice(group.name, WHICH, {"group": group.id}, only_recipient=True, life_s=3600),)
        for group in groups[:MOST_BUTTONS]
    )
    work.tell(
        Tell(
            to=person.recipient,
            key="private.which_group.alarm" if alarm else "private.which_group",
            args={"emergency": chosen.emergency_number, "groups": ", ".join(group.name for group in groups)},
            lane=Lane.ALARM if alarm else Lane.PERSONAL,
            choices=choices,
        ),
        groups[-1],
    )
    if alarm:
        due_at = work.now + timedelta(seconds=chosen.unsure_s)
        work.unit.deadlines.set(
            kind=WHICH,
            key=f"{WHICH}:p{person.id}",
            due_at=due_at,
            group_id=groups[-1].id,
            args={"person": person.id},
            useful_until=due_at + timedelta(seconds=chosen.stale_s),
        )


def _go_on(work: Work, person: PersonRow, group: GroupRow) -> bool:
    """Hand the waiting words to the group's own lane."""
    payload = work.unit.threads.take_pending(person.id)
    work.unit.deadlines.drop(WHICH, f"{WHICH}:p{person.id}")
    if payload is None or work.put is None:
        return False
    event = wire.decode(payload)
    if isinstance(event, Said):
        work.put(work.unit, replace(event, group_id=group.id), f"g{group.id}", work.now)
    return True


def chosen(work: Work, press: Press) -> str:
    """Somebody pressed the name of a group."""
    person = press.speaker.person
    group = next((one for one in groups_of(work, person) if one.id == press.args.get("group")), None)
    if group is None:
        return "toast.not_yours"
    _remember(work, person, group)
    return "toast.noted" if _go_on(work, person, group) else "toast.write_again"


def due(work: Work, group: GroupRow, event: Due) -> None:
    """Nobody answered which group an alarm is for: it goes to the one used last."""
    person = work.unit.people.get(int(event.args["person"]))
    if person is None:
        return
    known = work.unit.audit.last_group(person.recipient, CHOSE, work.now - timedelta(days=365))
    last = work.unit.groups.get(known) if known is not None else None
    _go_on(work, person, last or group)
