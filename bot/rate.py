"""How fast we may send: token buckets as values, with the time handed in.

Published limits (core.telegram.org/bots/faq, grammy.dev/advanced/flood): about 30 messages a second for a bot, about 1
a second in a chat, 20 a minute in a group. A token is taken before a row is claimed. The rest of the traffic may use
four fifths of every budget, so an alarm finds a token; deleting and muting has a budget of its own, because a raid must
not use up what the alert needs. A 429 holds up that chat alone: taking one chat's 429 for the whole bot's is how other
bots stopped all their alerts.

Times are seconds of any clock that does not step back.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import Final

from saar.effects import Lane

OTHERS_SHARE: Final = 0.8
"""What the lanes below ALARM may use of a budget."""
FLOODED_CHATS: Final = 3
FLOOD_SPAN_S: Final = 5.0
SLOWER: Final = 0.75
"""By so much an account slows down when Telegram says that it is too fast as a whole."""
SLOWEST: Final = 0.2
FASTER_PER_S: Final = 0.005
"""And by so much of its full rate it dares more again each second: full speed after about a minute."""
"""A 429 in so many different chats within so many seconds means the account, not the chats."""
_KEEP_CHATS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Bucket:
    """A token bucket: `rate_per_s` tokens a second, at most `burst`; `level` tokens were in it at `at_s`."""

    rate_per_s: float
    burst: float
    level: float
    at_s: float = 0.0

    def _level(self, now_s: float) -> float:
        return min(self.burst, self.level + max(0.0, now_s - self.at_s) * self.rate_per_s)

    def ready_in_s(self, now_s: float) -> float:
        """Seconds until a whole token is there; 0 when one is there now."""
        # A token that is there but for a rounding error is there: otherwise the caller waits for 1e-16 s for ever.
        missing = 1.0 - self._level(now_s)
        return 0.0 if missing <= 1e-9 else missing / self.rate_per_s

    def tokens(self, now_s: float) -> int:
        """Whole tokens that are there now."""
        return max(0, int(self._level(now_s) + 1e-9))

    def take(self, now_s: float) -> Bucket:
        """The bucket with a token less; it may go below zero, which makes the next one wait longer."""
        return replace(self, level=self._level(now_s) - 1.0, at_s=max(now_s, self.at_s))

    def empty_until(self, at_s: float) -> Bucket:
        """The bucket with nothing in it, and nothing coming in before `at_s`."""
        return replace(self, level=0.0, at_s=at_s)

    def at_rate(self, rate_per_s: float, now_s: float) -> Bucket:
        """The bucket with another rate from now on."""
        return replace(self, rate_per_s=rate_per_s, level=self._level(now_s), at_s=max(now_s, self.at_s))


@dataclass(frozen=True, slots=True)
class Window:
    """At most `limit` in any `span_s` seconds; `taken` are the moments of the last ones."""

    limit: int
    span_s: float
    taken: tuple[float, ...] = ()

    def ready_in_s(self, now_s: float, limit: int | None = None) -> float:
        """Seconds until one more fits under `limit` (default: the whole)."""
        allowed = self.limit if limit is None else limit
        live = [at for at in self.taken if at > now_s - self.span_s]
        return 0.0 if len(live) < allowed else max(0.0, live[-allowed] + self.span_s - now_s)

    def take(self, now_s: float) -> Window:
        """The window with one more in it."""
        return replace(self, taken=(*(at for at in self.taken if at > now_s - self.span_s), now_s))


@dataclass(frozen=True, slots=True)
class Limits:
    """What an account may do. The overall rate stays a little under the published 30/s: the platform measures when a
    message arrives, not when it leaves, and a 429 costs more than the difference. The burst is small for the same
    reason, but not 1: a token that comes while we are busy would be lost."""

    per_s: float = 28.5
    burst: float = 3.0
    chat_per_s: float = 1.0
    chat_burst: float = 3.0
    group_per_minute: int | None = 20
    acts_per_s: float = 20.0
    acts_burst: float = 20.0


PUBLISHED: Final = {"telegram": Limits(), "mail": Limits(per_s=5.0, burst=10.0, chat_burst=10.0, group_per_minute=None)}
"""What each channel bears; for mail what a small provider does not take for spam."""
UNLIMITED: Final = Limits(1e6, 1e6, 1e6, 1e6, None, 1e6, 1e6)


@dataclass(slots=True)
class _Chat:
    bucket: Bucket
    minute: Window | None
    paused_until_s: float = 0.0


@dataclass(slots=True)
class Pace:
    """The budgets of one sender account."""

    limits: Limits
    paused_until_s: float = 0.0
    _overall: Bucket = field(init=False)
    _others: Bucket = field(init=False)
    _acts: Bucket = field(init=False)
    _chats: dict[str, _Chat] = field(default_factory=dict)
    _floods: deque[tuple[float, str]] = field(default_factory=deque)
    _share: float = 1.0
    _share_at_s: float = 0.0

    def __post_init__(self) -> None:
        limits = self.limits
        self._overall = Bucket(limits.per_s, limits.burst, limits.burst)
        others_burst = max(1.0, limits.burst * OTHERS_SHARE)
        self._others = Bucket(limits.per_s * OTHERS_SHARE, others_burst, others_burst)
        self._acts = Bucket(limits.acts_per_s, limits.acts_burst, limits.acts_burst)

    def paused(self, now_s: float) -> bool:
        """Whether the whole account is held up."""
        return now_s < self.paused_until_s

    def tokens(self, lane: Lane, now_s: float) -> int:
        """How many messages of a lane may leave now, chats apart."""
        if self.paused(now_s):
            return 0
        tokens = self._overall.tokens(now_s)
        return tokens if lane is Lane.ALARM else min(tokens, self._others.tokens(now_s))

    def ready_in_s(self, lane: Lane, now_s: float) -> float:
        """Seconds until a message of a lane may leave, chats apart."""
        paused_s = max(0.0, self.paused_until_s - now_s)
        wait_s = max(paused_s, self._overall.ready_in_s(now_s))
        return wait_s if lane is Lane.ALARM else max(wait_s, self._others.ready_in_s(now_s))

    def chat_ready_in_s(self, chat: str, lane: Lane, now_s: float) -> float:
        """Seconds until this chat may get a message of a lane, the account's budget apart."""
        found = self._chats.get(chat)
        if found is None:
            return 0.0
        wait_s = max(0.0, found.paused_until_s - now_s, found.bucket.ready_in_s(now_s))
        if found.minute is None:
            return wait_s
        share = None if lane is Lane.ALARM else max(1, int(found.minute.limit * OTHERS_SHARE))
        return max(wait_s, found.minute.ready_in_s(now_s, share))

    def take(self, chat: str, lane: Lane, now_s: float, *, group: bool) -> None:
        """Count one message to a chat; `group` when it is a group's chat, which has a limit for the minute."""
        if self._share < 1.0:
            self._pace_by(self._share + (now_s - self._share_at_s) * FASTER_PER_S, now_s)
        self._overall = self._overall.take(now_s)
        if lane is not Lane.ALARM:
            self._others = self._others.take(now_s)
        found = self._chats.get(chat) or self._new_chat(chat, now_s, group=group)
        found.bucket = found.bucket.take(now_s)
        if found.minute is not None:
            found.minute = found.minute.take(now_s)

    def acts(self, now_s: float) -> int:
        """How many acts (delete, restrict, pin) may be done now; they use no message's token."""
        return 0 if self.paused(now_s) else self._acts.tokens(now_s)

    def act(self, now_s: float) -> None:
        """Count one act."""
        self._acts = self._acts.take(now_s)

    def acts_ready_in_s(self, now_s: float) -> float:
        """Seconds until an act may be done."""
        return max(0.0, self.paused_until_s - now_s, self._acts.ready_in_s(now_s))

    def flooded(self, chat: str, seconds: float, now_s: float) -> bool:
        """A 429 for a chat, to be left alone for `seconds`; True when so many chats had one that the account pauses."""
        found = self._chats.get(chat) or self._new_chat(chat, now_s, group=False)
        found.paused_until_s = max(found.paused_until_s, now_s + seconds)
        if self.paused(now_s):
            # The answers to what was under way when the account was paused say nothing new.
            return False
        self._floods.append((now_s, chat))
        while self._floods and self._floods[0][0] <= now_s - FLOOD_SPAN_S:
            self._floods.popleft()
        if len({flooded for _, flooded in self._floods}) < FLOODED_CHATS:
            return False
        self._floods.clear()
        self.pause(seconds, now_s)
        self._pace_by(self._share * SLOWER, now_s)
        # Tokens that gather during the pause would all leave in its first moment and be refused again.
        self._overall = self._overall.empty_until(self.paused_until_s)
        self._others = self._others.empty_until(self.paused_until_s)
        return True

    @property
    def per_s(self) -> float:
        """Messages a second that the account allows itself at the moment."""
        return self._overall.rate_per_s

    def _pace_by(self, share: float, now_s: float) -> None:
        """Go at this share of the full rate from now on."""
        self._share, self._share_at_s = min(1.0, max(SLOWEST, share)), now_s
        rate_per_s = self.limits.per_s * self._share
        self._overall = self._overall.at_rate(rate_per_s, now_s)
        self._others = self._others.at_rate(rate_per_s * OTHERS_SHARE, now_s)

    def pause(self, seconds: float, now_s: float) -> None:
        """Hold up the whole account."""
        self.paused_until_s = max(self.paused_until_s, now_s + seconds)

    def _new_chat(self, chat: str, now_s: float, *, group: bool) -> _Chat:
        if len(self._chats) >= _KEEP_CHATS:
            self._forget(now_s)
        limits = self.limits
        minute = Window(limits.group_per_minute, 60.0) if group and limits.group_per_minute is not None else None
        bucket = Bucket(limits.chat_per_s, limits.chat_burst, limits.chat_burst, now_s)
        self._chats[chat] = _Chat(bucket, minute)
        return self._chats[chat]

    def _forget(self, now_s: float) -> None:
        """Drop the chats that are as good as new."""
        for chat in [chat for chat in self._chats if self._rested(chat, now_s)]:
            del self._chats[chat]

    def _rested(self, chat: str, now_s: float) -> bool:
        found = self._chats[chat]
        idle = found.minute is None or not found.minute.taken or found.minute.taken[-1] <= now_s - found.minute.span_s
        full = found.bucket.at_s + found.bucket.burst / found.bucket.rate_per_s <= now_s
        return idle and full and found.paused_until_s <= now_s
