"""Creating a message at Twilio so that nothing is sent twice by accident.

Messages have no idempotency key, and a POST repeated after a 500 can send twice (twilio.com/docs/errors/20500). So the
attempt stands in the outbox before the call; what became of a call without an answer is looked up in the list of
messages to that address before an alarm is repeated, and nothing else is ever repeated.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from bot.channels.contract import Rejected, Result, RetryAfter, Sent, Unknown
from bot.channels.twilio import codes
from bot.channels.twilio.client import Account, MaybeSent, NotSent, Refused, TwilioError

SHORTEST_WAIT_S: Final = 0.5
LONGEST_WAIT_S: Final = 30.0
LOOK_BACK: Final = timedelta(seconds=3)
"""Twilio's dates have whole seconds, and its clock is not ours."""
LOOK_AT: Final = 20
LONGEST_VALID_S: Final = 36_000
DEFAULT_VALID_S: Final = 4 * 3600
_LOST: Final = frozenset({"failed", "undelivered", "canceled"})

Trouble = Callable[[str], None]
"""Told a message key when the whole account is in trouble, and "" when it is well again."""


class Sender:
    """Sends for one of our numbers; `address` is its own ("+31…" or "whatsapp:+31…")."""

    def __init__(
        self,
        account: Account,
        address: str,
        *,
        status_url: str = "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        trouble: Trouble = lambda _: None,
    ) -> None:
        self.account = account
        self.address = address
        self._status_url = status_url
        self._now = now
        self._trouble = trouble
        self._failures = 0
        self._held_until = 0.0

    async def create(
        self,
        to: str,
        what: Mapping[str, str],
        shown: Sequence[str],
        *,
        valid_s: int = 0,
        before: str = "",
        again_since: datetime | None = None,
    ) -> Result:
        """Send once; `what` is Body, or ContentSid and ContentVariables, `shown` the ways in which the phone
        may show it: a look-up after a crash may meet the other one.

        `again_since` is when an earlier attempt without a known end began: then it is looked up first.
        """
        if again_since is not None:
            found = await self._look_up(to, again_since, shown)
            if found is None or found:
                return Sent(found, queued=True) if found else Unknown("twilio.cannot_look_up")
        began = self._now()
        form: dict[str, Any] = {"To": to, "From": self.address, **what}
        form["ValidityPeriod"] = str(min(max(valid_s or DEFAULT_VALID_S, 10), LONGEST_VALID_S))
        if self._status_url:
            form["StatusCallback"] = self._status_url
        try:
            answer = await self.account.call("POST", self.account.messages_url, data=form)
            sid = str(answer["sid"])
        except Refused as error:
            return await self._refused(error, to, began, shown, before)
        except NotSent:
            return RetryAfter(self._hold_s(), whole_account=True, why="twilio.unreachable")
        except (MaybeSent, KeyError, TypeError):
            return await self._unsure(to, began, shown, "twilio.no_answer")
        self._failures = 0
        self._trouble("")
        return Sent(sid, queued=True)

    async def _refused(self, error: Refused, to: str, began: datetime, shown: Sequence[str], before: str) -> Result:
        result = codes.result(error.code, before=before)
        if isinstance(result, Unknown):
            return await self._unsure(to, began, shown, result.why)
        if isinstance(result, RetryAfter):
            wait_s = max(result.seconds, error.retry_after_s or 0.0)
            if error.code == 20429:
                # Too many requests at once: the account as a whole slows down, with jitter.
                return RetryAfter(self._hold_s(), whole_account=True, why=result.why)
            if result.whole_account:
                self._trouble(f"twilio.{result.why}")
            return RetryAfter(wait_s * (0.75 + random.random() / 2), result.whole_account, result.why)
        return result

    async def _unsure(self, to: str, began: datetime, shown: Sequence[str], why: str) -> Result:
        self._hold_s()
        found = await self._look_up(to, began, shown)
        return Sent(found, queued=True) if found else Unknown(why)

    async def _look_up(self, to: str, since: datetime, shown: Sequence[str]) -> str | None:
        """The id of our message to this address since then, "" when there is none, None when that cannot be known."""
        try:
            rows = await self.account.client.messages.list_async(to=to, limit=LOOK_AT, page_size=LOOK_AT)
        except TwilioError:
            return None
        except Exception as error:
            # The library stumbles over an answer that it does not know.
            if not isinstance(error, ValueError | KeyError | TypeError | AttributeError):
                raise
            return None
        for row in rows:
            at = row.date_created or row.date_sent
            ours = row.from_ == self.address and str(row.direction).startswith("outbound")
            fresh = at is not None and at >= since - LOOK_BACK
            same = not row.body or any(_same(str(row.body), one) for one in shown)
            if ours and fresh and same and str(row.status) not in _LOST:
                return str(row.sid)
        return ""

    def _hold_s(self) -> float:
        """For how long to leave Twilio alone: longer each time, but once for all sends that failed together."""
        at = time.monotonic()
        if at >= self._held_until:
            self._failures += 1
            wait_s = min(LONGEST_WAIT_S, SHORTEST_WAIT_S * 2.0 ** min(self._failures - 1, 10))
            self._held_until = at + wait_s * (0.5 + random.random() / 2)
        return max(0.05, self._held_until - at)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()) == " ".join(other.split())


def bad_value(error: ValueError) -> Rejected:
    """A value of ours that cannot be sent at all."""
    return Rejected(f"bad value: {error}"[:120])
