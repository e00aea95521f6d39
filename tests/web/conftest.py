"""The program's doors without its loops, asked over ASGI as uvicorn does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.config import Config, Database, Secrets, Telegram, Web
from bot.program import Program
from storage.encryption import new_key
from storage.unit import Unit

SECRET = "a-secret-of-the-tests"
HEADER = "x-telegram-bot-api-secret-token"
HEALTH_TOKEN = "a-token-for-insiders"


def config(folder: Path, **web: Any) -> Config:
    return Config.model_construct(
        database=Database(url=f"sqlite:///{folder / 'web.db'}"),
        secrets=Secrets.model_validate({"key": new_key()}),
        telegram=Telegram.model_validate({"token": "1:T", "mode": "webhook", "webhook_secret": SECRET}),
        web=Web.model_validate({"public_url": "https://saar.example", **web}),
    )


class House:
    """One program and a client at its doors."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.app = program.web()

    def client(self, host: str = "203.0.113.7") -> httpx.AsyncClient:
        """A client that comes from this address; an exception in the program fails the test."""
        transport = httpx.ASGITransport(app=self.app, client=(host, 4711))
        return httpx.AsyncClient(transport=transport, base_url="https://saar.example")

    async def post(self, content: bytes, secret: str | None = SECRET) -> int:
        headers = {HEADER: secret} if secret is not None else {}
        async with self.client() as client:
            return (await client.post("/telegram", content=content, headers=headers)).status_code

    async def ask(self, work: Any) -> Any:
        return await self.program.commit.submit(work)

    async def rows(self) -> int:
        """How many events stand in the inbox."""
        return int(await self.ask(lambda unit: unit.sql.value("select count(*) from inbox")))

    async def everything(self) -> dict[str, list[Any]]:
        """The whole database, to see that nothing has changed."""

        def read(unit: Unit) -> dict[str, list[Any]]:
            tables = [row[0] for row in unit.sql.all("select name from sqlite_master where type = 'table'")]
            return {table: sorted(unit.sql.all(f'select * from "{table}"'), key=repr) for table in tables}

        found: dict[str, list[Any]] = await self.ask(read)
        return found


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A program whose doors are open; nobody decides or sends."""
    program = Program(config(tmp_path, health_token=""))
    program.ready = True
    yield House(program)
    await program.commit.close()
    program.store.close()
