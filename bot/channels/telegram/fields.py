"""Reading fields out of an update that anybody could have written: the right type, or ValueError, never a surprise."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

from saar.events import Address, Who

NAME = "telegram"
JSON = dict[str, Any]

_LATEST_S = 253_402_300_799  # the end of the year 9999


def some(found: Any, key: str) -> JSON:
    """The object at `key`, or ValueError."""
    value = found.get(key)
    if not isinstance(value, dict):
        raise ValueError(f"{key}: an object is needed")
    return value


def maybe(found: JSON, key: str) -> JSON:
    """The object at `key`, empty when absent, or ValueError."""
    return some(found, key) if found.get(key) is not None else {}


def number(found: JSON, key: str) -> int:
    """The whole number at `key`, or ValueError."""
    value = found.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 2**63:
        raise ValueError(f"{key}: a whole number is needed")
    return value


def degrees(found: JSON, key: str) -> float | None:
    """The finite number at `key`, None when absent, or ValueError."""
    value = found.get(key)
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise ValueError(f"{key}: a number is needed")
    return float(value)


def words(found: JSON, key: str) -> str:
    """The text at `key`, empty when absent, or ValueError.

    Half of a surrogate pair cannot be stored as UTF-8 and becomes U+FFFD; NUL cannot be stored by PostgreSQL and goes.
    """
    value = found.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"{key}: a text is needed")
    if value.isascii():
        return value.replace("\0", "")
    return value.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def moment(found: JSON, key: str) -> datetime:
    """The Unix time at `key` as an aware UTC datetime, or ValueError."""
    seconds = number(found, key)
    if not 0 <= seconds <= _LATEST_S:
        raise ValueError(f"{key}: no date")
    return datetime.fromtimestamp(seconds, UTC)


def address(identity: int) -> Address:
    """A user's or chat's address."""
    return Address(NAME, str(identity))


def person(user: JSON) -> Who:
    """A User as somebody we can write to."""
    name = f"{words(user, 'first_name')} {words(user, 'last_name')}".strip()
    return Who(address=address(number(user, "id")), name=name, language=words(user, "language_code"))
