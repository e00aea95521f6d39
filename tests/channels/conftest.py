"""A Telegram fake on loopback with a channel that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.request import client
from bot.play.telegram import TelegramFake


@pytest.fixture
async def fake() -> AsyncIterator[TelegramFake]:
    async with TelegramFake() as running:
        yield running


@pytest.fixture
async def telegram(fake: TelegramFake) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(
        client(fake.token, api_base_url=fake.base_url, answer_s=0.5), now=lambda: datetime.now(UTC)
    )
    await channel.start()
    yield channel
    await channel.stop()
