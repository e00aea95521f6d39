"""Times as the tables keep them: whole microseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

SECOND = 1_000_000
DAY = 86_400 * SECOND
EVER = 2**62


def to_us(moment: datetime) -> int:
    """Microseconds since 1970. Raises TypeError for a time without zone: it would be silently an hour or two off."""
    return (moment - _EPOCH) // _MICROSECOND


def from_us(microseconds: int) -> datetime:
    """The aware UTC time again."""
    return _EPOCH + timedelta(microseconds=microseconds)


def maybe_us(moment: datetime | None) -> int | None:
    """to_us, and None stays None."""
    return None if moment is None else to_us(moment)


def maybe_from(microseconds: int | None) -> datetime | None:
    """from_us, and None stays None."""
    return None if microseconds is None else from_us(microseconds)
