"""Who hears what and when."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from saar import audience
from saar.audience import Listener
from saar.people import Role, Standing
from saar.settings import GroupSettings

ZONE = ZoneInfo("Europe/Amsterdam")
DAY, NIGHT = datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2026, 11, 25, 1, tzinfo=UTC)


def somebody(
    number: int, *, role: Role = Role.RESIDENT, standing: Standing = Standing.MEMBER, in_chat: bool = True
) -> Listener:
    return Listener(number, role, standing, in_chat)


def test_the_chat_hears_it_and_in_private_who_is_not_in_it() -> None:
    people = [somebody(1), somebody(2, in_chat=False), somebody(3, role=Role.WIJKAGENT, in_chat=False)]
    people += [
        somebody(4, standing=Standing.REMOVED, in_chat=False),
        somebody(5, standing=Standing.WAITING, in_chat=False),
    ]
    assert audience.alert(9, True, people) == ["g9", "p2"]


def test_without_a_chat_everybody_hears_it_in_private_a_muted_member_too() -> None:
    people = [somebody(1), somebody(2, standing=Standing.MUTED, in_chat=False)]
    assert audience.alert(9, False, people) == ["p1", "p2"]


def test_by_day_everybody_hears_the_closing_at_once() -> None:
    found = audience.closing(["g9", "p2"], [], DAY, GroupSettings(), ZONE)
    assert [(one.to, one.at, one.silent) for one in found] == [("g9", DAY, False), ("p2", DAY, False)]


def test_at_night_who_reacted_hears_at_once_and_the_rest_at_eight() -> None:
    found = {one.to: one for one in audience.closing(["g9", "p2", "p3"], ["p3"], NIGHT, GroupSettings(), ZONE)}
    assert (found["p3"].at, found["p3"].silent) == (NIGHT, False)
    assert (found["p2"].at, found["p2"].silent) == (datetime(2026, 11, 25, 7, tzinfo=UTC), True)
    assert (found["g9"].at, found["g9"].silent) == (NIGHT, True)
