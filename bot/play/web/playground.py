"""The playground itself: which street is being played, who listens, what the clock and the stories do to it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.play import script
from bot.play.script import Performance, Story
from bot.play.web.director import PACE_S, Director
from bot.play.web.ears import Ears
from bot.play.web.hub import Hub
from bot.play.web.scene import EVENING, Scene
from saar import hours, money

MORNING = "08:00"
SETTINGS = {"moderation": "on"}


class UnknownStory(LookupError):
    """There is no such story, or nothing to do with one."""


class Playground:
    """Opened with `open`; `public_url` is its own address, which stands in the links that Saar sends."""

    def __init__(self, public_url: str, pace_s: float = PACE_S) -> None:
        self.hub = Hub()
        self.director = Director(self._fresh_for, self._story_changed, pace_s)
        self.scene: Scene = None  # type: ignore[assignment]
        self.ears: Ears = None  # type: ignore[assignment]
        self._public_url = public_url
        self._lock = asyncio.Lock()

    async def open(self) -> None:
        """Open a street in which nothing has happened yet."""
        await self._open(EVENING, SETTINGS)

    async def close(self) -> None:
        """Stop the story, let the pages go, close the street."""
        self.hub.close()
        await self.director.finish()
        async with self._lock:
            await self._leave()

    async def _leave(self) -> None:
        if self.scene is not None:
            self.ears.close()
            with contextlib.suppress(TimeoutError):
                await self.scene.__aexit__(None, None, None)

    async def _open(self, start: datetime, settings: Mapping[str, object]) -> None:
        fresh = Scene(start, public_url=self._public_url, group=dict(settings))
        await fresh.__aenter__()
        try:
            await fresh.prepare()
        except BaseException:
            await fresh.__aexit__(None, None, None)
            raise
        await self._leave()
        self.scene, self.ears = fresh, Ears(fresh, self.hub)
        month = money.month_of(fresh.clock.now(), fresh.zone)
        # Setting up is no evening in the street: what the welcome cost is left out of the comparison.
        self.ears.spent_before = await fresh.program.commit.submit(
            lambda unit: sum(unit.posted.spent(month, group.id) for group in unit.groups.all())
        )
        self.hub.redraw()

    async def _fresh_for(self, story: Story) -> Performance:
        async with self._lock:
            start = story.start.replace(tzinfo=EVENING.tzinfo) if story.start else EVENING
            await self._open(start, {**SETTINGS, **story.settings})
            return Performance(self.scene)

    def _story_changed(self) -> None:
        self.hub.touch("story")
        self.hub.touch("clock")

    # -- what the page asks for

    async def move_clock(self, form: dict[str, str]) -> None:
        """Let time pass: so many minutes, or until the next morning."""
        async with self._lock:
            match form.get("by", ""):
                case "morning":
                    at = hours.next_at(self.scene.clock.now(), MORNING, self.scene.zone, None)
                    await self.scene.until(at + timedelta(seconds=5))
                case minutes if minutes in ("1", "10"):
                    await self.scene.later(minutes=int(minutes))
                case _:
                    raise UnknownStory("by")
        self.hub.touch("clock")
        self.hub.touch("figures")

    async def story(self, form: dict[str, str]) -> None:
        """Choose a story, play it, step through it, stop."""
        director, name = self.director, form.get("name", "")
        match form.get("do", ""):
            case "choose" if name in script.names():
                await director.choose(name)
            case "again" if director.progress.story is not None:
                await director.choose(director.progress.story.name)
            case "step":
                await director.pause()
                await director.step()
            case "play":
                director.play()
            case "pause":
                await director.pause()
            case "none":
                await director.pause()
                async with self._lock:
                    await self.open()
                await director.forget()
            case _:
                raise UnknownStory(name)

    async def restart_saar(self, _form: dict[str, str]) -> None:
        """Stop the program and start it again on the same database: nothing is lost."""
        async with self._lock:
            await self.scene.restart()
        self.hub.redraw()
