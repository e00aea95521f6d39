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
QUESTIONS = ("private.which_group", "private.which_group.alarm")
REMEMBERED = timedelta(minutes=30)
ASKED = timedelta(minutes=2)
"""As long as this the question just put holds for what is added: it is not put again."""
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
    if event.group_id in by_id:
        return by_id[event.group_id]
    known = by_id.get(_answered(work, event) or _remembered(work, person) or 0)
    if known is not None:
        _remember(work, person, known)
    elif commands.is_command(event.text):
        return groups[-1]
    found = known or _by_place(work, groups, event)
    if found is None:
        _ask(work, person, groups, event)
        return None
    return _after_waiting(work, person, found, event)


def _after_waiting(work: Work, person: PersonRow, group: GroupRow, event: Said) -> GroupRow | None:
    """The group at once when nothing waits; None when earlier words wait: they go there first and these come after them."""
    if work.unit.threads.pending_since(person.id) is None:
        return group
    work.unit.threads.keep_pending(person.id, wire.encode(event), work.now)
    _go_on(work, person, group)
    return None


def _answered(work: Work, event: Said) -> int | None:
    """The group of the message that this one answers; whoever answers the question itself has not chosen by that."""
    row = work.unit.posted.get(event.reply_to) if event.reply_to else None
    sent = work.unit.outbox.get(row.outbox_id) if row is not None and row.outbox_id else None
    if row is None or (sent is not None and sent.key in QUESTIONS):
        return None
    return row.group_id


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
    """Keep the words and ask; an alarm goes on by itself when no answer comes, with everything said meanwhile."""
    since = work.unit.threads.pending_since(person.id)
    work.unit.threads.keep_pending(person.id, wire.encode(event), work.now)
    waits = work.unit.deadlines.get(WHICH, _key(person))
    if since is not None and waits is not None and waits.state == "open":
        # An alarm of theirs waits already: they were asked, and it does not wait longer for what they add.
        return
    alarm = work.read(event.text, Context(private=True)).kind is Kind.ALARM
    if since is not None and not alarm and work.now - since < ASKED:
        return
    _put_the_question(work, person, groups, alarm=alarm)
    if alarm:
        work.unit.deadlines.set(
            kind=WHICH,
            key=_key(person),
            due_at=work.now + timedelta(seconds=work.settings(groups[-1]).unsure_s),
            group_id=groups[-1].id,
            args={"person": person.id},
            # However late: what is too old to ring is asked about by the group's own decision.
            useful_until=None,
        )


def _put_the_question(work: Work, person: PersonRow, groups: Sequence[GroupRow], *, alarm: bool) -> None:
    # A label that is no key is shown as it is: here the names of the groups.
    choices = tuple(
        (Choice(group.name, WHICH, {"group": group.id}, only_recipient=True, life_s=3600),)
        for group in groups[:MOST_BUTTONS]
    )
    emergency = work.settings(groups[-1]).emergency_number
    work.tell(
        Tell(
            to=person.recipient,
            key=QUESTIONS[alarm],
            args={"emergency": emergency, "groups": ", ".join(group.name for group in groups)},
            lane=Lane.ALARM if alarm else Lane.PERSONAL,
            choices=choices,
        ),
        groups[-1],
    )


def _key(person: PersonRow) -> str:
    return f"{WHICH}:p{person.id}"


def _go_on(work: Work, person: PersonRow, group: GroupRow) -> bool:
    """Hand the waiting words, in their order, to the group's own lane."""
    waiting = work.unit.threads.take_pending(person.id)
    work.unit.deadlines.drop(WHICH, _key(person))
    if not waiting or work.put is None:
        return False
    for payload in waiting:
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
    """Nobody answered which group an alarm is for: it goes to the one used last, as long as they still belong to it."""
    person = work.unit.people.get(int(event.args["person"]))
    if person is None:
        return
    groups = {one.id: one for one in groups_of(work, person)}
    last = work.unit.audit.last_group(person.recipient, CHOSE, work.now - timedelta(days=365))
    _go_on(work, person, groups.get(last or 0) or groups.get(group.id) or next(iter(groups.values()), group))
