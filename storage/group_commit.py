"""Many small pieces of work share one commit, on the event loop's own thread.

A writer thread would lose to the interpreter lock, which every statement gives away; a commit of its own for each piece
would cost a disk flush each. Work that arrives while a flush runs waits together and is flushed together.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any, TypeVar

from storage.engine import Busy, StorageFull, is_full
from storage.store import Store
from storage.unit import Unit

SLICE_S = 0.020
REST_SHARE = 0.4
"""Part of a slice after which no more decisions join it while a platform waits for its answer."""

PATIENCE_S = 5.0
"""How long another process may hold the database before those who wait are told."""
RETRY_S = 0.05

T = TypeVar("T")
_Work = tuple[Callable[[Unit], Any], "asyncio.Future[Any]"]


class GroupCommit:
    """Batches work for one store on one event loop.

    Each piece runs in its own savepoint: when it raises, it alone is taken back and its submitter alone is told. After
    `slice_s` seconds a slice is committed and the loop gets its turn. A piece whose waiter was cancelled before its turn is not
    run; one already run is kept.
    """

    def __init__(self, store: Store, slice_s: float = SLICE_S) -> None:
        self._store = store
        self._slice_s = slice_s
        self._first: deque[_Work] = deque()
        self._waiting: deque[_Work] = deque()
        self._scheduled = False
        self._busy_since_s: float | None = None
        self._closed = False
        self._idle: asyncio.Future[None] | None = None

    def submit(self, work: Callable[[Unit], T], *, first: bool = False) -> "asyncio.Future[T]":
        """Run `work(unit)` in the next slice; the future gives its result once it is on disk.

        `first` goes before what waits without it: a platform must not wait for an answer behind a batch of decisions.

        Raises what the work raised, StorageFull when the commit failed, RuntimeError after close.
        """
        if self._closed:
            raise RuntimeError("the group commit is closed")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        (self._first if first else self._waiting).append((work, future))
        if not self._scheduled:
            self._scheduled = True
            loop.call_soon(self._drain)
        return future

    def on_commit(self, callback: Callable[[frozenset[str]], None]) -> None:
        """Call this after every commit of the store, with what was touched; it wakes the loops."""
        self._store.on_commit(callback)

    async def close(self) -> None:
        """Finish what was submitted, and take nothing more."""
        self._closed = True
        if self._first or self._waiting:
            self._idle = asyncio.get_running_loop().create_future()
            await self._idle

    def _drain(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            finished = self._slice()
            self._busy_since_s = None
        except Busy as busy:
            since_s = self._busy_since_s = self._busy_since_s or loop.time()
            if loop.time() - since_s < PATIENCE_S:
                loop.call_later(RETRY_S, self._drain)
                return
            finished, self._busy_since_s = self._all_told(busy), None
        self._scheduled = bool(self._first or self._waiting)
        if self._scheduled:
            loop.call_soon(self._drain)
        for future, result, error in finished:
            if future.done():
                continue
            if error is None:
                future.set_result(result)
            else:
                future.set_exception(error)
        if self._idle is not None and not self._scheduled and not self._idle.done():
            self._idle.set_result(None)

    def _slice(self) -> "list[tuple[asyncio.Future[Any], Any, Exception | None]]":
        """Run one slice and commit it; what each piece gave. A failed commit fails all that had succeeded.

        Raises Busy, with nothing run, while another process holds the database.
        """
        finished: list[tuple[asyncio.Future[Any], Any, Exception | None]] = []
        try:
            with self._store.write(patient=False) as unit:
                until = perf_counter() + self._slice_s
                for work, future in self._in_turn(until):
                    finished.append((future, *_run(unit, work)))
                    if not unit.alive:
                        break
                if not unit.alive:
                    raise StorageFull("the database gave up the transaction")
                if finished:
                    unit.commit()
        except Busy:
            raise
        except Exception as error:
            # Opening, or the commit: nothing was kept. When it could not even begin, all are told: each would fail again.
            if not finished:
                return self._all_told(error)
            return [(future, None, own or error) for future, _, own in finished]
        return finished

    def _all_told(self, error: Exception) -> "list[tuple[asyncio.Future[Any], Any, Exception | None]]":
        waiting = [(future, None, error) for _, future in (*self._first, *self._waiting)]
        self._first.clear()
        self._waiting.clear()
        return list(waiting)

    def _in_turn(self, until: float) -> Iterator[_Work]:
        """Pieces of one slice until its time is over, one at least of each queue, so that neither starves."""
        # With a platform waiting in the slice the rest gets less of it: 1,400 posts a second become 1,900 (bench.ingress).
        until_rest = until - (1 - REST_SHARE) * self._slice_s if self._first else until
        began = waited = False
        while self._first or self._waiting:
            now = perf_counter()
            over = began and now >= (until if self._first else until_rest)
            if over and (waited or not self._waiting):
                return
            began = True
            second = over or not self._first
            work, future = (self._waiting if second else self._first).popleft()
            waited = waited or second
            if not future.cancelled():
                yield work, future


def _run(unit: Unit, work: Callable[[Unit], Any]) -> tuple[Any, Exception | None]:
    touched = unit.touched
    unit.savepoint()
    try:
        result = work(unit)
    except Exception as error:
        if unit.alive:
            unit.take_back(touched)
        if is_full(error):
            full = StorageFull(str(error))
            full.__cause__ = error
            return None, full
        return None, error
    if not unit.alive:
        return None, StorageFull("the database gave up the transaction")
    unit.release()
    return result, None
