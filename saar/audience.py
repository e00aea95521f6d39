"""Who hears what, and when: everybody once, at night only what must be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from saar import hours
from saar.effects import person, street
from saar.people import Role, Standing
from saar.settings import GroupSettings


@dataclass(frozen=True, slots=True)
class Way:
    """How an alert reaches somebody: what it costs (tenths of a cent), whether it counts against a platform's limit of
    people a day, whether they wrote within a day, and whether a channel that costs nothing reaches them too."""

    tenths: int = 0
    costs: bool = False
    limited: bool = False
    window: bool = False
    free_too: bool = False


@dataclass(frozen=True, slots=True)
class Listener:
    """A member as the audience sees them; `in_chat` is true for who is present in the group's own chat."""

    person_id: int
    role: Role
    standing: Standing
    in_chat: bool
    reachable: bool = True
    house: str | None = None
    way: Way = Way()


def alert(group_id: int, has_chat: bool, listeners: Iterable[Listener]) -> list[str]:
    """Name the recipients of an alert: the group's chat, and in private who is not in it; nobody twice."""
    found = [street(group_id)] if has_chat else []
    for one in listeners:
        if one.role is Role.WIJKAGENT or one.standing not in (Standing.MEMBER, Standing.MUTED):
            continue
        if one.reachable and not (has_chat and one.in_chat):
            found.append(person(one.person_id))
    return found


def admins(listeners: Iterable[Listener]) -> list[int]:
    """Name the persons who run the group."""
    return [one.person_id for one in listeners if one.role is Role.ADMIN and one.standing is Standing.MEMBER]


@dataclass(frozen=True, slots=True)
class Closing:
    """When one recipient hears the closing, and whether silently."""

    to: str
    at: datetime
    silent: bool


def closing(
    recipients: Sequence[str], reacted: Iterable[str], now: datetime, chosen: GroupSettings, zone: ZoneInfo
) -> list[Closing]:
    """Spread one closing message: by day to all at once; at night at once to who reacted, at the end of the night to the rest.

    The group's own chat is told at once and at night silently: it is one message for everybody.
    """
    night = hours.is_night(now, zone, chosen.night_from, chosen.night_until)
    awake = set(reacted)
    morning = hours.next_at(now, chosen.night_until, zone) if night else now
    found = []
    for to in recipients:
        if not night or to in awake:
            found.append(Closing(to, now, silent=False))
        elif to.startswith("g"):
            found.append(Closing(to, now, silent=True))
        else:
            found.append(Closing(to, morning, silent=True))
    return found
