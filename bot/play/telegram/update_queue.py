"""Updates that wait for the bot: ids, expiry, confirmation, long polls, 409 (tdlib/telegram-bot-api Client.cpp)."""

from __future__ import annotations

import asyncio
import random
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

from bot.play.telegram.errors import ApiError

LONG_POLL_MAX_S = 50
SAME_OFFSET_S = 0.5
SHORT_POLL_GUARD_S = 3.0
CONFLICT_PAUSE_S = 3.0
FUTURE_IDS = 10
ANSWER_BYTES = 1 << 22
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "Conflict: terminated by setWebhook request"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass(slots=True)
class Update:
    """One waiting update; `body` is its JSON without the id, `lane` the order key, `expires_at` unix seconds."""

    id: int
    kind: str
    body: str
    lane: str
    expires_at: float
    given: int = 0

    def text(self) -> str:
        """The update as it goes over the wire."""
        return f'{{"update_id":{self.id},{self.body}}}'


class UpdateQueue:
    """The bot's queue of updates with the real confirm semantics; `now` gives unix seconds for expiry."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._waiting: OrderedDict[int, Update] = OrderedDict()
        self._next_id = random.randint(100_000_000, 900_000_000)
        self.allowed: frozenset[str] | None = None
        self.on_new: list[Callable[[Update], None]] = []
        self.confirmed_ids: deque[int] = deque(maxlen=100_000)
        self.expired = 0
        self.doubles = False
        self._earliest_expiry_at = float("inf")
        self._poll: asyncio.Future[str | None] | None = None
        self._last_offset: int | None = None
        self._last_start_s = -10.0
        self._next_conflict_s = 0.0

    def __len__(self) -> int:
        return len(self._waiting)

    def allows(self, kind: str) -> bool:
        """Whether updates of this kind are kept at all; the setting counts when the update is made."""
        if self.allowed is None:
            return kind not in NOT_BY_DEFAULT
        return kind in self.allowed

    def set_allowed(self, kinds: list[str]) -> None:
        """Take over allowed_updates; an empty list means everything but three kinds."""
        self.allowed = frozenset(kinds) or None

    def skip_ids(self, count: int | None = None) -> None:
        """Leave a gap in the ids; without a count the next id is random, as after a quiet week."""
        self._next_id = random.randint(100_000_000, 900_000_000) if count is None else self._next_id + count

    def add(self, kind: str, body: str, lane: str, lifetime_s: float) -> int | None:
        """Queue one update; None when its kind is not allowed or it is too old already."""
        if not self.allows(kind) or lifetime_s <= 0:
            return None
        update = Update(self._next_id, kind, body, lane, self._now() + lifetime_s)
        self._next_id += 1
        self._waiting[update.id] = update
        self._earliest_expiry_at = min(self._earliest_expiry_at, update.expires_at)
        self._wake(None)
        for told in self.on_new:
            told(update)
        return update.id

    def redeliver(self, update: Update) -> None:
        """Put an update back at the front, as a server does that forgot a confirmation."""
        self._waiting[update.id] = update
        self._waiting.move_to_end(update.id, last=False)
        self._wake(None)
        for told in self.on_new:
            told(update)

    def waiting(self) -> list[Update]:
        """What waits now, expired ones dropped."""
        self._drop_expired()
        return list(self._waiting.values())

    def remove(self, update: Update) -> None:
        """Take out one update that a webhook accepted."""
        if self._waiting.pop(update.id, None) is not None:
            self.confirmed_ids.append(update.id)

    def clear(self) -> None:
        """drop_pending_updates."""
        self._waiting.clear()

    async def get(self, offset: int, limit: int, timeout_s: int) -> str:
        """One getUpdates call; answers the JSON array. Raises ApiError 409 when another poller takes over."""
        now_s = time.monotonic()
        since_s, same = now_s - self._last_start_s, offset == self._last_offset
        timeout_s = max(0, min(timeout_s, LONG_POLL_MAX_S))
        limit = max(1, min(limit or 100, 100))
        if same and since_s < SAME_OFFSET_S:
            limit = 1
        if same and since_s < SHORT_POLL_GUARD_S and timeout_s < SHORT_POLL_GUARD_S:
            timeout_s = int(SHORT_POLL_GUARD_S)
        self._last_offset, self._last_start_s = offset, now_s
        self._confirm_before(self._resolve(offset))
        if not self._waiting and timeout_s > 0:
            await self._long_poll(timeout_s)
        return self._answer(limit)

    def terminate_poll(self, why: str) -> None:
        """End a waiting long poll with a conflict."""
        self._wake(why)

    async def conflict(self, why: str) -> ApiError:
        """The 409 to raise; repeated ones are held back 3 s, as the real server does."""
        now_s = time.monotonic()
        if now_s < self._next_conflict_s:
            await asyncio.sleep(CONFLICT_PAUSE_S)
        else:
            self._next_conflict_s = now_s + CONFLICT_PAUSE_S
        return ApiError(409, why)

    def _wake(self, why: str | None) -> None:
        poll, self._poll = self._poll, None
        if poll is not None and not poll.done():
            poll.set_result(why)

    async def _long_poll(self, timeout_s: float) -> None:
        self._wake(OTHER_POLLER)
        poll: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        self._poll = poll
        try:
            why = await asyncio.wait_for(poll, timeout_s)
        except TimeoutError:
            why = None
        finally:
            if self._poll is poll:
                self._poll = None
        if why is not None:
            raise await self.conflict(why)
        # Updates made in the same moment travel in one answer, as the real server waits 1 ms for more.
        await asyncio.sleep(0.001)

    def _resolve(self, offset: int) -> int:
        head = next(iter(self._waiting), self._next_id)
        if offset < 0:
            offset += self._next_id
            return max(offset, head)
        if offset > self._next_id + FUTURE_IDS:
            # An offset far ahead of the queue (ids restarted at random) is passed over by the real server.
            return head
        return max(offset, head)

    def _confirm_before(self, offset: int) -> None:
        while self._waiting and next(iter(self._waiting)) < offset:
            if self.doubles and next(iter(self._waiting.values())).given < 2:
                # As when the confirming request got lost on the way: the same updates come once more.
                break
            self.confirmed_ids.append(self._waiting.popitem(last=False)[0])
        self._drop_expired()

    def _drop_expired(self) -> None:
        now = self._now()
        # Nothing can have expired before the earliest date that was ever queued.
        if now <= self._earliest_expiry_at:
            return
        late = [update.id for update in self._waiting.values() if update.expires_at < now]
        for update_id in late:
            del self._waiting[update_id]
        self.expired += len(late)
        self._earliest_expiry_at = min((update.expires_at for update in self._waiting.values()), default=float("inf"))

    def _answer(self, limit: int) -> str:
        self._drop_expired()
        parts: list[str] = []
        room = ANSWER_BYTES
        for update in self._waiting.values():
            room -= 50 + len(update.body)
            if len(parts) >= limit or room <= 0:
                break
            update.given += 1
            parts.append(update.text())
        return "[" + ",".join(parts) + "]"
