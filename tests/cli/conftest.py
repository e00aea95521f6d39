"""A volunteer at the keyboard: commands run as they are typed, the platforms on loopback in a thread of their own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.play.mail import MailFake
from bot.play.telegram import TelegramFake
from storage.encryption import Keyring, new_key
from storage.store import Store


@dataclass
class Platforms:
    """Telegram and a mail server; `do` runs something in their thread."""

    loop: asyncio.AbstractEventLoop
    telegram: TelegramFake
    mail: MailFake

    def do(self, work: Callable[[], Any]) -> Any:
        async def run() -> Any:
            return work()

        return asyncio.run_coroutine_threadsafe(run(), self.loop).result(10)


@pytest.fixture
def platforms() -> Iterator[Platforms]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    def wait(work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result(10)

    async def make() -> Platforms:
        return Platforms(loop, TelegramFake(), MailFake())

    found: Platforms = wait(make())
    wait(found.telegram.start())
    wait(found.mail.start())
    yield found
    wait(found.telegram.stop())
    wait(found.mail.stop())
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@dataclass
class Desk:
    """A folder with a configuration, and what is typed there."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    key: str = field(default_factory=new_key)

    @property
    def path(self) -> Path:
        return self.folder / "config.toml"

    @property
    def url(self) -> str:
        return f"sqlite:///{self.folder / 'saarbot.db'}"

    def write(self, **sections: dict[str, Any]) -> None:
        """Write the configuration: a sound one, with these sections over it."""
        base: dict[str, dict[str, Any]] = {"database": {"url": self.url}, "secrets": {"key": self.key}}
        lines: list[str] = []
        for name, values in {**base, **sections}.items():
            lines.append(f"[{name}]")
            for key, value in values.items():
                shown = (
                    str(value).lower() if isinstance(value, bool) else value if isinstance(value, int) else f'"{value}"'
                )
                lines.append(f"{key} = {shown}")
        self.path.write_text("\n".join(lines) + "\n", "utf-8")

    def types(self, *words: str, given: str | None = None) -> Result:
        """Type a command; `--config` is added where it belongs."""
        arguments = [*words] if "--help" in words else [*words, "--config", str(self.path)]
        return CliRunner().invoke(app, arguments, input=given, env={"SAARBOT_LANGUAGE": "nl", **self.environment})

    def store(self) -> Store:
        return Store.open(self.url, Keyring(self.key), lock=False)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)
