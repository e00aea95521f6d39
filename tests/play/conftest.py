"""A fake Telegram with a small street in it, and a real python-telegram-bot aimed at it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.play.telegram import Person, Room, TelegramFake
from tests.play.raw import Raw


class MovableClock:
    """A clock that a test moves; aware UTC."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def move(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self.at += timedelta(seconds=seconds)


@dataclass
class Scene:
    """What most tests need: a supergroup with Karin as its owner and two neighbours, one of whom pressed Start."""

    fake: TelegramFake
    clock: MovableClock
    street: Room
    karin: Person
    katrien: Person
    joris: Person


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
async def fake(clock: MovableClock) -> AsyncIterator[TelegramFake]:
    telegram = TelegramFake(clock=clock)
    await telegram.start()
    yield telegram
    await telegram.stop()


@pytest.fixture
def scene(fake: TelegramFake, clock: MovableClock) -> Scene:
    karin = fake.user("Karin", started=True)
    katrien = fake.user("Katrien", started=True)
    joris = fake.user("Joris")
    street = fake.supergroup("Duckstad", owner=karin, members=[katrien, joris])
    return Scene(fake, clock, street, karin, katrien, joris)


@pytest.fixture
async def bot(fake: TelegramFake, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    # Without this, python-telegram-bot 22.8 warns of itself whenever it raises RetryAfter.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    client = Bot(
        fake.token,
        base_url=fake.api_url,
        base_file_url=fake.file_url,
        request=HTTPXRequest(connection_pool_size=32, read_timeout=10),
        get_updates_request=HTTPXRequest(read_timeout=10),
    )
    async with client:
        yield client


@pytest.fixture
async def raw(fake: TelegramFake) -> AsyncIterator[Raw]:
    async with aiohttp.ClientSession() as session:
        yield Raw(fake, session)
