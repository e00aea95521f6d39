"""Who lets a story be played: one at a time, step by step or by itself, each step explained in one sentence."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

import structlog

from bot.play.script import Performance, Story, load
from bot.play.web.cast import SEATS

PACE_S = 5.0
FIRST_PAIR = tuple(seat.name for seat in SEATS if seat.free)
_FIXED = frozenset(seat.name for seat in SEATS if not seat.free)
log = structlog.get_logger("saarbot.play")


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a story stands: `at` steps of `of` are done, `playing` by itself; `busy` while a step is under way."""

    story: Story | None = None
    at: int = 0
    playing: bool = False

    @property
    def of(self) -> int:
        return len(self.story.steps) if self.story else 0

    @property
    def over(self) -> bool:
        return self.story is not None and self.at >= self.of


class Director:
    """`fresh` opens a new street for a story and gives its performance; `changed` is called after every change."""

    def __init__(
        self,
        fresh: Callable[[Story], Awaitable[Performance]],
        changed: Callable[[], None],
        pace_s: float = PACE_S,
    ) -> None:
        self.progress = Progress()
        self.pair = list(FIRST_PAIR)
        self.actor = ""
        self.pace_s = pace_s
        self._fresh = fresh
        self._changed = changed
        self._performance: Performance | None = None
        self._lock = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    async def choose(self, name: str) -> None:
        """Open a new street for a story; raises LookupError for one that does not exist."""
        await self.pause()
        async with self._lock:
            story = load(name)
            self._performance = await self._fresh(story)
            self.pair, self.actor = list(FIRST_PAIR), ""
            self.progress = Progress(story)
        self._changed()

    async def step(self) -> bool:
        """Perform the next step; False when the story is over or there is none."""
        async with self._lock:
            now = self.progress
            if now.story is None or now.over or self._performance is None:
                return False
            step = now.story.steps[now.at]
            self._follow(step.who)
            self.progress = Progress(now.story, now.at + 1, now.playing)
            self._changed()
            await self._performance.do(step)
        self._changed()
        return True

    async def finish(self) -> None:
        """Stop, once the step under way has been finished."""
        await self.pause()
        async with self._lock:
            self._performance = None

    async def forget(self) -> None:
        """Let the story go."""
        await self.pause()
        async with self._lock:
            self._performance, self.progress = None, Progress()
            self.pair, self.actor = list(FIRST_PAIR), ""

    def _follow(self, who: str) -> None:
        """Show who acts on one of the two free phones: in the place of who did not act last."""
        if who and who not in _FIXED and who not in self.pair:
            self.pair[1 if self.actor == self.pair[0] else 0] = who
        self.actor = who or self.actor

    def play(self) -> None:
        """Play on by itself, slowly."""
        if self._task is None and self.progress.story is not None and not self.progress.over:
            self.progress = Progress(self.progress.story, self.progress.at, playing=True)
            self._task = asyncio.create_task(self._on(), name="story")
            self._changed()

    async def pause(self) -> None:
        """Stop playing by itself; the step under way is finished."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        self.progress = Progress(self.progress.story, self.progress.at)
        self._changed()

    async def _on(self) -> None:
        try:
            # A step is never broken off halfway, also when the story is told to wait.
            while await asyncio.shield(asyncio.ensure_future(self.step())):
                await asyncio.sleep(self.pace_s)
        except Exception:
            log.exception("play.story_stopped")
        self.progress = Progress(self.progress.story, self.progress.at)
        self._task = None
        self._changed()
