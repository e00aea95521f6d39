"""What the fault cases stand on: the street on a stage, and the program as a process of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.play.children import SaarChild, TelegramChild
from bot.play.stage import Stage
from tests.stories.theatre import EVENING, Theatre

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
MakeSaar = Callable[..., SaarChild]


@pytest.fixture
def settings() -> dict[str, Any]:
    """What the group chose; a test may override it by parametrizing."""
    return {}


@pytest.fixture
async def theatre(settings: dict[str, Any], tmp_path: Path) -> AsyncIterator[Theatre]:
    """The Duckstad street on a Tuesday evening, set up and quiet."""
    async with Stage(EVENING, folder=tmp_path, group=settings) as stage:
        found = Theatre(stage)
        await found.set_up()
        yield found


@pytest.fixture
def telegram() -> Iterator[TelegramChild]:
    """A Telegram in a process of its own."""
    with TelegramChild() as running:
        yield running


@pytest.fixture
def make_saar(telegram: TelegramChild, tmp_path: Path) -> Iterator[MakeSaar]:
    """Make a program in a process of its own, which is ended after the test."""
    made: list[SaarChild] = []

    def make(**more: Any) -> SaarChild:
        made.append(SaarChild(tmp_path, telegram.url, **more))
        return made[-1]

    yield make
    for one in made:
        one.kill()
