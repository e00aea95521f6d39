"""Raw calls of the Bot API, for what python-telegram-bot would hide."""

from __future__ import annotations

import json
from typing import Any

import aiohttp

from bot.play.telegram import TelegramFake


class Raw:
    """An aiohttp session aimed at one fake."""

    def __init__(self, fake: TelegramFake, session: aiohttp.ClientSession) -> None:
        self.fake = fake
        self.session = session

    async def call(self, method: str, **fields: Any) -> dict[str, Any]:
        """One method by form; answers the JSON as it came."""
        form = {
            key: value if isinstance(value, str) else json.dumps(value)
            for key, value in fields.items()
            if value is not None
        }
        async with self.session.post(f"{self.fake.api_url}{self.fake.token}/{method}", data=form) as answer:
            found: dict[str, Any] = json.loads(await answer.read())
            assert answer.status == (200 if found["ok"] else found["error_code"])
            return found

    async def texts(self, offset: int = 0, **fields: Any) -> list[str]:
        """The texts of waiting messages."""
        found = await self.call("getUpdates", offset=offset, **fields)
        return [update.get("message", {}).get("text", "") for update in found["result"]]
