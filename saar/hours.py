"""Nights, mornings and digest times on the local clock, right on both nights when the clock is changed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def clock_time(text: str) -> time:
    """Read "HH:MM"; raises ValueError for anything else."""
    hours, _, minutes = text.partition(":")
    return time(int(hours), int(minutes))


def is_night(at: datetime, zone: ZoneInfo, night_from: str, night_until: str) -> bool:
    """Tell whether the aware moment `at` falls in the local night; equal ends mean that there is no night."""
    local = at.astimezone(zone).time()
    begins, ends = clock_time(night_from), clock_time(night_until)
    if begins == ends:
        return False
    if begins < ends:
        return begins <= local < ends
    return local >= begins or local < ends


def local_moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Give the UTC moment at which the local clock shows `at` on `day`: the first of two in autumn, one hour on in spring's gap."""
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def next_at(after: datetime, at: str, zone: ZoneInfo, weekdays: Collection[int] | None = None) -> datetime:
    """Give the next moment strictly later than `after` at local time `at`, on one of the weekdays (0 is Monday) if given."""
    wanted = clock_time(at)
    day = after.astimezone(zone).date()
    for ahead in range(15):
        candidate = day + timedelta(days=ahead)
        if weekdays is not None and candidate.weekday() not in weekdays:
            continue
        moment = local_moment(candidate, wanted, zone)
        if moment > after:
            return moment
    raise ValueError("no weekday to choose from")


def shown(at: datetime, zone: ZoneInfo) -> str:
    """Show a moment as people say it on the local clock: "HH:MM"."""
    return at.astimezone(zone).strftime("%H:%M")
