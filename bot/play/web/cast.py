"""Who has a phone on the page, as data: name, channel, what they are to the group."""

from __future__ import annotations

from dataclasses import dataclass

TELEGRAM, WHATSAPP, SMS, MAIL = "telegram", "whatsapp", "sms", "mail"


@dataclass(frozen=True, slots=True)
class Seat:
    """One place on the page; `free` seats can be given to another neighbour on Telegram."""

    place: str
    channel: str
    name: str
    free: bool = False


SEATS = (
    Seat("one", TELEGRAM, "Katrien", free=True),
    Seat("two", TELEGRAM, "Joris", free=True),
    Seat("whatsapp", WHATSAPP, "Marga"),
    Seat("sms", SMS, "Piet"),
    Seat("admin", TELEGRAM, "Karin"),
    Seat("agent", MAIL, "Sam"),
)
HOMES = {"Marga": "Molenpad 9", "Piet": "Molenpad 11"}


def seated(one: str, two: str, neighbours: list[str]) -> tuple[Seat, ...]:
    """The seats with two chosen neighbours on the free ones; an unknown or doubled name keeps the first choice."""
    chosen = dict(zip(("one", "two"), (one, two), strict=True))
    found: list[Seat] = []
    for seat in SEATS:
        name = chosen.get(seat.place, seat.name)
        taken = {other.name for other in found} | {"Karin"}
        if seat.free and (name not in neighbours or name in taken):
            name = next(n for n in (seat.name, *neighbours) if n not in taken)
        found.append(Seat(seat.place, seat.channel, name if seat.free else seat.name, seat.free))
    return tuple(found)
