"""Whom a message reaches where reaching somebody costs something: the nearest first, nobody twice, and an honest count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from saar.merging import place_words
from saar.money import NEARLY

WINDOW = timedelta(hours=24)
"""For how long after somebody's last message they may be answered freely (platforms.md §3)."""
WINDOW_MARGIN = timedelta(minutes=2)
"""A window about to close counts as closed: the message may wait in the platform's queue."""
GUARD_NEAREST = 10
"""Where each message costs, the question who calls 112 goes to so many neighbours and the admins only (design §3)."""
FAR = 1_000_000

_NUMBER = re.compile(r"\b(\d{1,4})[a-z]{0,2}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Means:
    """What the decisions know of a channel: does a message cost (`alert_tenths` for one alert, in tenths of a cent), can
    it be changed afterwards, must people opt in, may it answer a press, how many new people a day may it reach (0: any).

    `brief`: a message is one line, so that only the gist fits. `stops_itself` are the words at which the platform itself
    ends and begins the messages, and answers.
    """

    costs: bool = False
    edits: bool = True
    opt_in: bool = False
    answers_press: bool = True
    alert_tenths: int = 0
    inbound_tenths: int = 0
    people_per_day: int = 0
    failed_tenths: int = 0
    brief: bool = False
    stops_itself: frozenset[str] = frozenset()


def street_of(text: str | None) -> frozenset[str]:
    """Reduce an address or place to the words of its street."""
    return frozenset(word for word in place_words(text) if not word[0].isdigit())


def _same_street(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one & other) or any(a.startswith(b) or b.startswith(a) for a in one for b in other)


def distance(place: str | None, house: str | None) -> int:
    """Guess how far a house is from a place, in house numbers: 0 next door, FAR when nothing is known.

    In the same street the numbers tell; a place without a number is near for everybody in that street.
    """
    where, home = street_of(place), street_of(house)
    if not where or not home or not _same_street(where, home):
        return FAR
    there, here = _NUMBER.search(place or ""), _NUMBER.search(house or "")
    return abs(int(there[1]) - int(here[1])) if there and here else 50


@dataclass(frozen=True, slots=True)
class Home:
    """A neighbour and where they live; an alert costs `tenths` there, `window` tells whether they wrote within a day."""

    recipient: str
    house: str | None
    tenths: int = 0
    window: bool = False
    limited: bool = False


def nearest(places: Sequence[str | None], homes: Iterable[Home]) -> list[Home]:
    """Order neighbours by how near they live to the first of the places that says anything."""
    known = [place for place in places if street_of(place)]
    place = known[0] if known else None
    return sorted(homes, key=lambda one: distance(place, one.house))


@dataclass(frozen=True, slots=True)
class Plan:
    """Who is alerted where an alert costs, and who is not: by the budget, or by the platform's limit of people a day."""

    alerted: tuple[str, ...] = ()
    over_budget: tuple[str, ...] = ()
    over_people: tuple[str, ...] = ()
    tenths: int = 0


def plan(homes: Sequence[Home], *, money_left: int, people_left: int | None) -> Plan:
    """Cut the list where money (tenths of a cent) or the platform's limit ends; in the order given, the nearest first.

    Who has an open window does not count against the platform's limit (`people_left`; None: there is none).
    """
    alerted: list[str] = []
    over_budget: list[str] = []
    over_people: list[str] = []
    spent = 0
    for home in homes:
        counts = home.limited and not home.window and people_left is not None
        if spent + home.tenths > money_left:
            over_budget.append(home.recipient)
        elif counts and not people_left:
            over_people.append(home.recipient)
        else:
            people_left = people_left - 1 if counts and people_left is not None else people_left
            spent += home.tenths
            alerted.append(home.recipient)
    return Plan(tuple(alerted), tuple(over_budget), tuple(over_people), spent)


def people_warning(limit: int, reached: int, members: int) -> bool:
    """Tell whether the platform's limit of people a day is about to bite: now, or with the next alert to everybody."""
    return limit > 0 and max(reached, members) >= limit * NEARLY


@dataclass(frozen=True, slots=True)
class Reached:
    """How far an alert got: neighbours who have it, and those who have not (yet)."""

    reached: int = 0
    not_reached: int = 0


def counted(
    people: Iterable[tuple[str, bool]], *, shown: frozenset[str], arrived: frozenset[str], paid: frozenset[str]
) -> Reached:
    """Count honestly: `people` are recipients with whether they are in the group's own chat and that has the alert.

    Where a message was paid for, only the platform's word that it arrived counts; elsewhere that it was shown.
    """
    reached = total = 0
    for recipient, in_chat in people:
        total += 1
        reached += in_chat or recipient in arrived or (recipient in shown and recipient not in paid)
    return Reached(reached, total - reached)
