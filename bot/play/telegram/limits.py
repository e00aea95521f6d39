"""Telegram's flood control, as far as it is published (30/s a bot, 1/s a chat, 20/min a group)."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.play.telegram.errors import too_many_requests
from bot.play.telegram.wire import Args

_SENDS = ("send", "forward", "copy")
_EDITS = ("edit",)


@dataclass(slots=True)
class _Bucket:
    """Token bucket; `rate_per_s` tokens a second, at most `burst`."""

    rate_per_s: float
    burst: float
    tokens: float
    at_s: float

    def wait_s(self, now_s: float, cost: float) -> float:
        """Seconds until `cost` tokens are there; 0 when they are there now."""
        self.tokens = min(self.burst, self.tokens + (now_s - self.at_s) * self.rate_per_s)
        self.at_s = now_s
        return 0.0 if self.tokens >= cost else (cost - self.tokens) / self.rate_per_s


@dataclass
class Limits:
    """Enforced limits; None switches one off. Times are real seconds unless another `monotonic` is given."""

    per_s: float | None = None
    burst: float | None = None
    chat_per_s: float | None = None
    chat_burst: float = 3.0
    group_per_minute: int | None = None
    in_flight: int | None = None
    monotonic: Callable[[], float] = time.monotonic
    refused: int = 0
    _overall: _Bucket | None = None
    _chats: dict[str, _Bucket] = field(default_factory=dict)
    _groups: dict[str, deque[float]] = field(default_factory=dict)
    _paused: dict[str, tuple[float, int]] = field(default_factory=dict)

    @classmethod
    def published(cls, monotonic: Callable[[], float] = time.monotonic) -> Limits:
        """The numbers that Telegram names: 30/s, 1/s a chat with a small burst, 20/min a group."""
        return cls(per_s=30, chat_per_s=1.0, group_per_minute=20, monotonic=monotonic)

    def pause(self, retry_after_s: int, chat_id: int | None = None) -> None:
        """From now on answer 429 for this chat (None: for everything) until `retry_after_s` have passed."""
        key = "" if chat_id is None else str(chat_id)
        self._paused[key] = (self.monotonic() + retry_after_s, retry_after_s)

    def check(self, method: str, args: Args) -> None:
        """Count one call; raises ApiError 429 when it comes too fast."""
        chat = args.text("chat_id")
        if self._paused:
            self._check_pause("", chat)
        sends, edits = method.startswith(_SENDS), method.startswith(_EDITS)
        if not (sends or edits) or method == "sendchataction":
            return
        cost = float(len(args.array("media"))) if method == "sendmediagroup" else 1.0
        now_s = self.monotonic()
        waits = [self._overall_wait(now_s, cost), self._chat_wait(now_s, chat, cost)]
        if sends:
            waits.append(self._group_wait(now_s, chat, cost))
        longest_s = max(waits)
        if longest_s > 0:
            self.refused += 1
            raise too_many_requests(max(1, math.ceil(longest_s)))
        self._spend(now_s, chat, cost, sends)

    def _check_pause(self, *keys: str) -> None:
        for key in keys:
            until_s, _ = self._paused.get(key, (0.0, 0))
            left_s = until_s - self.monotonic()
            if left_s > 0:
                self.refused += 1
                raise too_many_requests(max(1, math.ceil(left_s)))
            self._paused.pop(key, None)

    def _overall_wait(self, now_s: float, cost: float) -> float:
        if self.per_s is None:
            return 0.0
        if self._overall is None:
            room = self.burst or self.per_s
            self._overall = _Bucket(self.per_s, room, room, now_s)
        return self._overall.wait_s(now_s, cost)

    def _chat_wait(self, now_s: float, chat: str, cost: float) -> float:
        if self.chat_per_s is None:
            return 0.0
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = self._chats[chat] = _Bucket(self.chat_per_s, self.chat_burst, self.chat_burst, now_s)
        # An album passes as one unit for a single chat; it is the minute's count that it burdens.
        return bucket.wait_s(now_s, min(cost, self.chat_burst))

    def _group_wait(self, now_s: float, chat: str, cost: float) -> float:
        if self.group_per_minute is None or not chat.startswith(("-", "@")):
            return 0.0
        sent = self._groups.setdefault(chat, deque())
        while sent and sent[0] <= now_s - 60:
            sent.popleft()
        over = len(sent) + int(cost) - self.group_per_minute
        return 0.0 if over <= 0 else sent[min(over, len(sent)) - 1] + 60 - now_s

    def _spend(self, now_s: float, chat: str, cost: float, sends: bool) -> None:
        if self._overall is not None:
            self._overall.tokens -= cost
        if chat in self._chats:
            self._chats[chat].tokens -= min(cost, self.chat_burst)
        if sends and chat in self._groups:
            self._groups[chat].extend([now_s] * int(cost))
