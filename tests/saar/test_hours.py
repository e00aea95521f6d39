"""Nights and mornings, on the two nights too when the clock is changed (Europe/Amsterdam, 2026 and 2027)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saar import hours

ZONE = ZoneInfo("Europe/Amsterdam")
EARLIEST, LATEST = datetime(2026, 1, 1), datetime(2028, 1, 1)  # noqa: DTZ001 (hypothesis wants naive bounds)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "night"),
    [
        ("2026-11-24T20:59", False),
        ("2026-11-24T21:00", True),
        ("2026-11-25T02:00", True),
        ("2026-11-25T06:59", True),
        ("2026-11-25T07:00", False),
        ("2026-07-01T19:59", False),
        ("2026-07-01T20:00", True),
    ],
)
def test_the_night_is_meant_on_the_local_clock(at: str, night: bool) -> None:
    assert hours.is_night(utc(at), ZONE, "22:00", "08:00") is night


def test_equal_ends_mean_no_night() -> None:
    assert not hours.is_night(utc("2026-11-24T23:00"), ZONE, "00:00", "00:00")


@pytest.mark.parametrize(
    ("after", "at", "expected"),
    [
        ("2026-10-24T12:00", "08:00", "2026-10-25T07:00"),  # clock goes back in that night
        ("2027-03-27T12:00", "08:00", "2027-03-28T06:00"),  # clock goes forward in that night
        ("2026-10-24T23:30", "02:30", "2026-10-25T00:30"),  # the first of two half past twos
        ("2026-11-24T07:00", "08:00", "2026-11-25T07:00"),  # strictly later
        ("2026-11-24T06:59", "08:00", "2026-11-24T07:00"),
    ],
)
def test_the_next_time_on_the_local_clock(after: str, at: str, expected: str) -> None:
    assert hours.next_at(utc(after), at, ZONE) == utc(expected)


def test_a_weekday_can_be_asked_for() -> None:
    assert hours.next_at(utc("2026-11-24T12:00"), "08:00", ZONE, (0,)) == utc("2026-11-30T07:00")


@given(
    st.datetimes(min_value=EARLIEST, max_value=LATEST),
    st.integers(0, 23),
    st.integers(0, 59),
)
def test_the_next_time_is_always_later_and_within_25_hours_and_a_half(after: datetime, hour: int, minute: int) -> None:
    moment = after.replace(tzinfo=UTC)
    found = hours.next_at(moment, f"{hour:02}:{minute:02}", ZONE)
    assert timedelta(0) < found - moment <= timedelta(hours=25, minutes=30)
