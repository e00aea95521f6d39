"""From what happens in the street to every open page: bounded queues, one batch at a time, a page that lags starts afresh."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.play.web.bubbles import Bubble

MOST_WAITING = 500


@dataclass(slots=True)
class Change:
    """Something to show: a bubble that came or changed, or a `toast` over one phone; drawn once per language."""

    who: str
    bubble: Bubble | None = None
    rings: bool = False
    toast: str = ""
    drawn: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Viewer:
    """One open page: whose phones it shows, in which language; `lost` when it could not keep up."""

    names: frozenset[str]
    language: str
    waiting: list[Change] = field(default_factory=list)
    stale: set[str] = field(default_factory=set)
    lost: bool = False
    wake: asyncio.Event = field(default_factory=asyncio.Event)

    def take(self) -> tuple[list[Change], set[str], bool]:
        """What has come since the last time: changes, names of panels to draw again, whether all must be drawn again."""
        self.wake.clear()
        taken = (self.waiting, self.stale, self.lost)
        self.waiting, self.stale, self.lost = [], set(), False
        return taken


class Hub:
    """All open pages."""

    def __init__(self) -> None:
        self.viewers: set[Viewer] = set()
        self.listeners: list[Callable[[Change], None]] = []
        self.closing = False

    def join(self, names: frozenset[str], language: str) -> Viewer:
        """A page opens; it begins by being drawn as a whole."""
        viewer = Viewer(names, language, lost=True)
        viewer.wake.set()
        self.viewers.add(viewer)
        return viewer

    def leave(self, viewer: Viewer) -> None:
        """A page is gone."""
        self.viewers.discard(viewer)

    def publish(self, change: Change) -> None:
        """Something happened at one phone."""
        for viewer in self.viewers:
            if change.who in viewer.names:
                if len(viewer.waiting) >= MOST_WAITING:
                    viewer.waiting.clear()
                    viewer.lost = True
                viewer.waiting.append(change)
                viewer.wake.set()

    def touch(self, panel: str) -> None:
        """A panel (figures, story, clock) has to be drawn again."""
        for viewer in self.viewers:
            viewer.stale.add(panel)
            viewer.wake.set()

    def redraw(self) -> None:
        """Everything is different: another street."""
        for viewer in self.viewers:
            viewer.waiting.clear()
            viewer.lost = True
            viewer.wake.set()

    def close(self) -> None:
        """Let every page go; they come back by themselves."""
        self.closing = True
        for viewer in self.viewers:
            viewer.wake.set()
