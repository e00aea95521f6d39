"""What Twilio's error codes mean to us: one table, branched on by number and never by text. Pure.

Sources: twilio.com/docs/api/errors, twilio.com/docs/whatsapp/api/error-code-mapping, github.com/twilio/ai (2026-06).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.channels.contract import Rejected, Result, RetryAfter, Unknown, Unreachable
from saar.events import Failure


class Verdict(StrEnum):
    """What follows from a code."""

    GONE = "gone"
    STOPPED = "stopped"
    WINDOW = "window"
    LATER = "later"
    ACCOUNT = "account"
    REFUSED = "refused"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its verdict, after how many seconds trying again makes sense, and the word for our books."""

    verdict: Verdict
    why: str
    again_s: float = 0.0


V = Verdict

CODES: Final[dict[int, Code]] = {
    # Nobody is reached at this address on this channel.
    63003: Code(V.GONE, "no_whatsapp"),
    63024: Code(V.GONE, "no_whatsapp"),
    21211: Code(V.GONE, "not_a_number"),
    21614: Code(V.GONE, "not_a_mobile"),
    21612: Code(V.GONE, "no_route"),
    30005: Code(V.GONE, "unknown_number"),
    30006: Code(V.GONE, "landline"),
    # They said stop; never again until they say start.
    21610: Code(V.STOPPED, "stopped"),
    # The 24-hour window is closed: the template instead.
    63016: Code(V.WINDOW, "window_closed"),
    # Too fast, or the other side is busy: later.
    20429: Code(V.LATER, "api_busy", 2.0),
    63018: Code(V.LATER, "sender_rate", 5.0),
    30001: Code(V.LATER, "queue_full", 10.0),
    30003: Code(V.LATER, "phone_off", 120.0),
    30008: Code(V.LATER, "carrier_unknown", 30.0),
    63012: Code(V.LATER, "channel_down", 10.0),
    # Something is wrong with the account, whoever is written to.
    20003: Code(V.ACCOUNT, "login_refused", 60.0),
    20005: Code(V.ACCOUNT, "account_inactive", 300.0),
    30002: Code(V.ACCOUNT, "account_suspended", 300.0),
    63007: Code(V.ACCOUNT, "no_such_sender", 300.0),
    63020: Code(V.ACCOUNT, "meta_invite_open", 300.0),
    21212: Code(V.ACCOUNT, "bad_sender", 300.0),
    21603: Code(V.ACCOUNT, "bad_sender", 300.0),
    21408: Code(V.REFUSED, "country_switched_off"),
    # This very message will not pass, however often it is sent.
    63013: Code(V.REFUSED, "against_policy"),
    63021: Code(V.REFUSED, "bad_content"),
    63028: Code(V.REFUSED, "bad_variables"),
    63032: Code(V.REFUSED, "withheld"),
    63049: Code(V.REFUSED, "withheld"),
    63019: Code(V.REFUSED, "media_not_fetched"),
    30004: Code(V.REFUSED, "blocked"),
    30007: Code(V.REFUSED, "filtered"),
    30036: Code(V.REFUSED, "too_late"),
    21604: Code(V.REFUSED, "no_recipient"),
    21609: Code(V.REFUSED, "bad_callback_url"),
    21617: Code(V.REFUSED, "too_long"),
    21619: Code(V.REFUSED, "empty"),
    21620: Code(V.REFUSED, "bad_media"),
    21623: Code(V.REFUSED, "too_many_media"),
    21624: Code(V.REFUSED, "bad_validity"),
    21655: Code(V.REFUSED, "no_such_template"),
    21656: Code(V.REFUSED, "bad_variables"),
    21910: Code(V.REFUSED, "mixed_channels"),
    20001: Code(V.REFUSED, "bad_parameter"),
    20404: Code(V.REFUSED, "not_found"),
    20422: Code(V.REFUSED, "bad_parameter"),
    # It may have been done all the same: Twilio warns that repeating a POST after a 500 can send twice.
    20500: Code(V.UNSURE, "server_error"),
    20503: Code(V.UNSURE, "unavailable"),
    # Our own webhook could not be reached; says nothing about a message.
    11200: Code(V.LATER, "webhook_unreachable", 30.0),
}
UNKNOWN_AGAIN_S: Final = 5.0
"""A code that is not in the table is tried once more after so many seconds, then set aside."""


def label(code: int) -> str:
    """How an unknown code stands in our books, so that the second time is recognised."""
    return f"code:{code}"


def result(code: int, *, before: str = "") -> Result:
    """The result of a send that was refused with `code`; `before` is why the last attempt failed."""
    known = CODES.get(code)
    if known is None:
        again = before == label(code)
        return Rejected(label(code)) if again else RetryAfter(UNKNOWN_AGAIN_S, why=label(code))
    match known.verdict:
        case Verdict.GONE | Verdict.STOPPED:
            return Unreachable(known.why)
        case Verdict.LATER:
            return RetryAfter(known.again_s, why=known.why)
        case Verdict.ACCOUNT:
            return RetryAfter(known.again_s, whole_account=True, why=known.why)
        case Verdict.WINDOW:
            # Known before sending; when it comes all the same the next try takes the template.
            return RetryAfter(1.0, why=known.why)
        case Verdict.UNSURE:
            return Unknown(known.why)
        case Verdict.REFUSED:
            return Rejected(known.why)


_FAILURES: Final[dict[Verdict, Failure]] = {
    Verdict.GONE: Failure.GONE,
    Verdict.STOPPED: Failure.STOPPED,
    Verdict.WINDOW: Failure.WINDOW,
    Verdict.LATER: Failure.LATER,
    Verdict.ACCOUNT: Failure.LATER,
    Verdict.REFUSED: Failure.REFUSED,
    Verdict.UNSURE: Failure.LATER,
}


def failure(code: int) -> tuple[Failure, str, float]:
    """What a failure that a status callback tells of asks for: the failure, why, and after how many seconds again."""
    known = CODES.get(code)
    if known is None:
        return Failure.LATER, label(code), UNKNOWN_AGAIN_S
    return _FAILURES[known.verdict], known.why, known.again_s or UNKNOWN_AGAIN_S
