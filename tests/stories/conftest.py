"""Every story three times: as it is, with the program restarted between its rooms, and with every arrival twice."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.play.phones import PhoneStage
from bot.play.stage import Stage
from tests.stories.theatre import EVENING, Mode, Theatre
from tests.stories.town import Town

MODES: dict[str, Mode] = {"plain": {}, "restarts": {"room_by_room": True}, "twice": {"twice": True}}


@pytest.fixture(params=list(MODES))
def mode(request: pytest.FixtureRequest) -> Mode:
    """How the story is run."""
    return MODES[request.param]


@pytest.fixture
def settings() -> dict[str, Any]:
    """What the group chose; a test may override it by parametrizing."""
    return {"moderation": "on"}


@pytest.fixture
async def theatre(mode: Mode, settings: dict[str, Any], tmp_path: Path) -> AsyncIterator[Theatre]:
    """The Duckstad street on a Tuesday evening, set up and quiet."""
    async with Stage(EVENING, folder=tmp_path, group=settings, **mode) as stage:
        found = Theatre(stage)
        await found.set_up()
        yield found


@pytest.fixture
def twilio() -> dict[str, Any]:
    """Settings of the Twilio section; a test may override them by parametrizing."""
    return {}


@pytest.fixture
async def town(mode: Mode, settings: dict[str, Any], twilio: dict[str, Any], tmp_path: Path) -> AsyncIterator[Town]:
    """The same street, set up and quiet, with telephones."""
    async with PhoneStage(EVENING, folder=tmp_path, group=settings, twilio=twilio, **mode) as stage:
        found = Town(stage)
        await found.set_up()
        yield found


Opening = Callable[..., Any]


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    """Open a street with other beginnings."""

    @asynccontextmanager
    async def open_street(**kwargs: Any) -> AsyncIterator[Theatre]:
        start = kwargs.pop("start", EVENING)
        async with Stage(start, folder=tmp_path, **kwargs) as stage:
            yield Theatre(stage)

    return open_street
