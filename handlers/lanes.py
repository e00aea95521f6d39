"""Which lane an event waits in: a group's events are decided in order, one after another."""

from __future__ import annotations

from saar import events
from saar.events import Address, Who
from storage.unit import Unit


def lane(unit: Unit, event: events.Event) -> str:
    """Name the lane of an event: its group's, else that of the address it came from."""
    match event:
        case events.Pressed():
            button = unit.buttons.get(event.token)
            return f"g{button.group_id}" if button and button.group_id else _of(unit, event.chat)
        case events.Said(group_id=int() as group_id):
            return f"g{group_id}"
        case events.Said(private=True):
            return _of_any(unit, event.who)
        case events.Migrated():
            return _of(unit, event.old)
        case events.Due():
            return f"g{event.args['group']}" if "group" in event.args else "inside"
        case events.Answered():
            report = unit.reports.get(event.report_id) if event.report_id else None
            group_id = report.group_id if report else event.group_id
            return f"g{group_id}" if group_id else f"p{event.person_id}"
        case events.Bounced():
            return event.recipient if event.recipient.startswith("g") else _of_person(unit, event.recipient)
        case events.Reachability():
            return _of(unit, event.who.address)
        case _:
            return _of(unit, event.chat)


def _of(unit: Unit, address: Address) -> str:
    group = unit.groups.by_address(address.channel, address.value)
    if group is not None:
        return f"g{group.id}"
    person = unit.people.by_address(address.channel, address.value)
    return _of_person(unit, f"p{person.id}") if person is not None else f"a:{address}"


def _of_any(unit: Unit, who: Who) -> str:
    """The lane of the first of somebody's addresses that is known."""
    for address in (who.address, *who.also):
        person = unit.people.by_address(address.channel, address.value)
        if person is not None:
            return _of_person(unit, f"p{person.id}")
    return f"a:{who.address}"


def _of_person(unit: Unit, recipient: str) -> str:
    groups = unit.groups.of_person(int(recipient[1:])) if recipient[1:].isdigit() else []
    return f"g{groups[-1].id}" if groups else recipient
