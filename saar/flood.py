"""Counting what comes in waves: messages of one member, joins, one text from many accounts, reactions. Pure.

A counter is a list of moments in whole seconds since 1970, oldest first, bounded by its window; it is kept by the caller
between messages and across restarts. An answer is given once per wave: what was said is remembered in the counter itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 400
"""So many moments are kept at most: the limits are far below."""


class Wave(StrEnum):
    """What a counter found."""

    MESSAGES = "messages"
    CAPTURED = "captured"
    JOINS = "joins"
    SAME_TEXT = "same_text"
    REACTIONS = "reactions"


@dataclass(frozen=True, slots=True)
class Count:
    """A counter after one more: its moments, whether it is over the limit, and whether that began just now."""

    moments: tuple[float, ...]
    over: bool
    begins: bool


def count(moments: Sequence[float], now_s: float, limit: int, window_s: float) -> Count:
    """Add one moment; over when more than `limit` lie within the window. `begins` is true for the first one over only."""
    kept = [at for at in moments if now_s - at < window_s]
    was_over = len(kept) > limit
    kept = [*kept, now_s][-max(LONGEST, limit + 1) :]
    over = len(kept) > limit
    return Count(tuple(kept), over, over and not was_over)


@dataclass(frozen=True, slots=True)
class Accounts:
    """Who said one text lately: (moment, person id) each, and whether so many did that it is no accident."""

    said: tuple[tuple[float, int], ...]
    over: bool
    begins: bool


def same_text(said: Sequence[Sequence[float]], now_s: float, person_id: int, limit: int, window_s: float) -> Accounts:
    """Add one saying of a text; over when `limit` or more different people said it within the window."""
    kept = [(float(at), int(who)) for at, who in said if now_s - at < window_s]
    before = len({who for _, who in kept})
    kept = [*kept, (now_s, person_id)][-LONGEST:]
    after = len({who for _, who in kept})
    return Accounts(tuple(kept), after >= limit, after >= limit > before)


_SPACE = re.compile(r"[\W_]+")


def fingerprint(text: str) -> str:
    """A text without case, marks and spaces, so that small changes do not hide it; empty for what is too short to compare."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = _SPACE.sub("", "".join(c for c in plain if not unicodedata.combining(c)))
    return letters if len(letters) >= 20 else ""


CAPTURED_MESSAGES = 4
CAPTURED_S = 120.0


def looks_captured(own: Sequence[float], now_s: float, *, quiet_before_s: float, has_link: bool) -> bool:
    """Tell whether an account acts as if somebody else had it: after a long silence several messages with links at once."""
    burst = [at for at in own if now_s - at < CAPTURED_S]
    return has_link and len(burst) >= CAPTURED_MESSAGES and quiet_before_s > 7 * 86_400
