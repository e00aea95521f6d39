"""The wijkagent's side: what can be answered, when the digest goes, who is next when nobody answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from saar import hours
from saar.report import Happening


class Answer(StrEnum):
    """What a wijkagent can answer with one tap (design §4)."""

    SEEN = "seen"
    UNDER_WAY = "under_way"
    GEMEENTE = "gemeente"
    QUESTION = "question"
    MAY_I_CALL = "may_i_call"
    CLOSED = "closed"
    NO_COMMENT = "no_comment"


HAPPENS: dict[Answer, Happening | None] = {
    Answer.SEEN: Happening.SEEN,
    Answer.UNDER_WAY: Happening.UNDER_WAY,
    Answer.GEMEENTE: Happening.SEEN,
    Answer.QUESTION: Happening.SEEN,
    Answer.MAY_I_CALL: Happening.SEEN,
    Answer.CLOSED: Happening.CLOSED,
    Answer.NO_COMMENT: Happening.SEEN,
}


@dataclass(frozen=True, slots=True)
class Duty:
    """One place in the chain of who is asked; nothing goes to somebody who has not agreed."""

    person_id: int
    position: int
    agreed_at: datetime | None
    digest_days: tuple[int, ...]
    digest_at: str
    answers_on: bool
    single_mails: bool
    away_until: datetime | None


def on_duty(chain: Sequence[Duty], now: datetime, after: int | None = None) -> Duty | None:
    """Find who is asked next: the first who agreed, answers and is not away, behind position `after` if given."""
    for one in sorted(chain, key=lambda d: d.position):
        if after is not None and one.position <= after:
            continue
        if one.agreed_at is None or not one.answers_on:
            continue
        if one.away_until is None or one.away_until <= now:
            return one
    return None


def next_digest(duty: Duty, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Tell when the next digest goes to somebody; None when they have not agreed or chose no day."""
    if duty.agreed_at is None or not duty.digest_days:
        return None
    return hours.next_at(now, duty.digest_at, zone, duty.digest_days)
