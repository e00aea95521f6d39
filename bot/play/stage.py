"""The stage: the real program on the street's fakes over real HTTP and SMTP, on a clock that can be moved.

Demo, playground and story tests stand on it. Nothing of the program is replaced: it polls, decides, sends and mails as
it does for a real street, only its addresses are on loopback.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.clock import MovableClock
from bot.config import Config, Database, Mail, Secrets, Telegram, Web
from bot.play.door import Door
from bot.play.imap import ImapFake
from bot.play.street import SAAR_ADDRESS, Street, build_street
from bot.program import DECIDE, DISPATCH, INGRESS, ROOMS, TICK, Program
from handlers.commands.starting import SETUP
from storage.encryption import new_key
from storage.unit import Unit

TICK_S = 0.05
QUIET_ROUNDS = 3
ROOM_WITHIN_S = 30
"""A room alone is done within this, also where one chat's pace holds up several messages on a slow machine."""
CODE_LIFE = timedelta(days=1)
NUDGE = timedelta(milliseconds=40)
SOON = timedelta(seconds=4)
"""What a platform's pace holds up for so long is waited for."""


class Stage:
    """A street with Saar in it; use it with `async with`."""

    def __init__(
        self,
        start: datetime,
        *,
        street: Callable[[MovableClock], Street] | None = None,
        folder: Path | None = None,
        group: dict[str, Any] | None = None,
        twice: bool = False,
        room_by_room: bool = False,
        web_port: int = 0,
        reads_mail: bool = False,
    ) -> None:
        self.clock = MovableClock(start)
        self.street = street(self.clock) if street else build_street(self.clock.now)
        self._own_folder = tempfile.TemporaryDirectory() if folder is None else None
        self._folder = folder or Path(self._own_folder.name)  # type: ignore[union-attr]
        self._key = new_key()
        self._group = group or {}
        self._twice = twice
        self._room_by_room = room_by_room
        self.door = Door(web_port)
        self.mailbox = ImapFake(self.street.mail, SAAR_ADDRESS) if reads_mail else None
        self.program: Program = None  # type: ignore[assignment]

    def _mail(self) -> Mail:
        mail = Mail(
            host="127.0.0.1",
            port=self.street.mail.port,
            starttls=False,
            from_address=SAAR_ADDRESS,
            from_name="Saar",
        )
        if self.mailbox is None:
            return mail
        read = {"imap_host": self.mailbox.host, "imap_port": self.mailbox.port, "imap_tls": False}
        login = {"username": self.mailbox.username, "password": SecretStr(self.mailbox.password)}
        return mail.model_copy(update=read | login)

    def config(self) -> Config:
        """The program's configuration on this stage."""
        return Config.model_construct(
            database=Database(url=f"sqlite:///{self._folder / 'saarbot.db'}"),
            secrets=Secrets.model_validate({"key": self._key}),
            telegram=Telegram.model_validate(
                {"token": self.street.telegram.token, "api_base_url": self.street.telegram.api_url}
            ),
            mail=self._mail(),
            web=Web(host="127.0.0.1", port=self.door.port, public_url=f"http://127.0.0.1:{self.door.port}"),
            group=self._group,
        )

    async def __aenter__(self) -> Self:
        await self.street.start()
        if self.mailbox is not None:
            self.street.mail.username, self.street.mail.password = self.mailbox.username, self.mailbox.password
            await self.mailbox.start()
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
        if self.mailbox is not None:
            await self.mailbox.stop()
        await self.street.stop()
        if self._own_folder is not None:
            self._own_folder.cleanup()

    async def open(self, rooms: frozenset[str] | None = None, *, web: bool = True) -> None:
        """Start the program, as `saarbot run` does; room by room none of its rooms works until `settle` opens it."""
        if rooms is None:
            rooms = frozenset() if self._room_by_room else ROOMS
        self.program = Program(self.config(), self.clock, tick_s=TICK_S, seconds=lambda: self.clock.now().timestamp())
        if self._twice:
            _deliver_twice(self.program)
        await self.program.start(rooms)
        self.door.pages = self.program.web() if web else None
        if web:
            await self.door.open()

    async def close(self) -> None:
        """Stop the program and its door, as SIGTERM does."""
        await self.door.close()
        await self.stop_program()

    async def stop_program(self) -> None:
        """Stop the program alone: the door stays, as with a reverse proxy, and says that nobody is in."""
        self.door.pages = None
        await self.program.stop()

    async def restart(self) -> None:
        """Stop the program and start it again on the same files."""
        await self.close()
        await self.open()

    async def set_up_group(self) -> None:
        """Karin sets the group up with the one-time code that `saarbot init` prints."""
        code = "DUCKSTAD23"

        def create(unit: Unit) -> None:
            unit.links.create(
                token=code,
                purpose=SETUP,
                args={},
                person_id=None,
                group_id=None,
                expires_at=self.clock.now() + CODE_LIFE,
            )

        await self.program.commit.submit(create)
        self.street.karin.starts()
        self.street.karin.says(self.street.group, f"/saar {code}")
        await self.settle()

    async def open_private_lines(self) -> None:
        """Everybody who is to press Start does so, by the joining link in the welcome."""
        for name, home in self.street.homes.items():
            if home.has_started and name != "Karin":
                self.street[name].starts(self.join_token)
        await self.settle()

    @property
    def join_token(self) -> str:
        """The token of the joining link that stands in the welcome."""
        for message in self.street.group.bot_messages:
            if "start=" in message.text:
                return message.text.split("start=", 1)[1].split()[0].rstrip(".,)")
        return ""

    @property
    def zone(self) -> ZoneInfo:
        """The street's time zone."""
        return ZoneInfo(self.program.defaults.timezone)

    def language_of(self, name: str) -> str:
        """The language in which somebody hears Saar in private."""
        return self.program.defaults.language

    @property
    def page_url(self) -> str:
        """Where the program's pages are."""
        return f"http://127.0.0.1:{self.door.port}"

    async def settle(self, timeout_s: float = 20.0) -> None:
        """Wait until everything that was said has been read, decided and sent, and nothing more is due now."""
        if self._room_by_room:
            await self._settle_room_by_room()
            return
        async with asyncio.timeout(timeout_s):
            quiet = 0
            while quiet < QUIET_ROUNDS:
                await self.street.telegram.all_confirmed(timeout_s=timeout_s)
                busy = await self.program.commit.submit(self._busy)
                quiet = 0 if busy else quiet + 1
                await asyncio.sleep(0.01)
                if busy and not self.program.dispatcher.counts.in_flight:
                    # A platform's pace holds something up: on a clock that can be moved nobody waits for that.
                    self.clock.move(NUDGE)
                    self.program.dispatcher.wake()

    async def _settle_room_by_room(self) -> None:
        """Let each room work alone, the program stopped and started between them, until nothing is left to do."""
        for _ in range(40):
            if not self._telegram_waits() and not await self.program.commit.submit(self._busy_now):
                if not await self.program.commit.submit(self._busy):
                    return
                self.clock.move(NUDGE * 10)
                continue
            for room in (INGRESS, DECIDE, TICK, DECIDE, DISPATCH):
                await self.stop_program()
                await self.open(frozenset({room}), web=False)
                await self._room_is_done(room)
            await self.stop_program()
            await self.open()
        raise TimeoutError("the street does not come to rest")

    def _telegram_waits(self) -> bool:
        return bool(self.street.telegram.world.queue.waiting())

    async def _room_is_done(self, room: str) -> None:
        async with asyncio.timeout(ROOM_WITHIN_S):
            if room == INGRESS:
                await self.street.telegram.all_confirmed()
            elif room == DECIDE:
                while await self.program.commit.submit(lambda unit: unit.inbox.depth().waiting):
                    await asyncio.sleep(0.01)
            elif room == DISPATCH:
                while await self.program.commit.submit(self._sending):
                    await asyncio.sleep(0.01)

    def _sending(self, unit: Unit) -> bool:
        now = self.clock.now()
        due = (unit.outbox.next_at(), unit.cards.next_at(), unit.actions.next_at())
        return bool(self.program.dispatcher.counts.in_flight) or any(at is not None and at <= now for at in due)

    def _busy_now(self, unit: Unit) -> bool:
        return self._due_by(unit, self.clock.now())

    def _busy(self, unit: Unit) -> bool:
        return self._due_by(unit, self.clock.now() + SOON)

    def _due_by(self, unit: Unit, at: datetime) -> bool:
        if unit.inbox.depth().waiting or self.program.dispatcher.counts.in_flight:
            return True
        due = (unit.outbox.next_at(), unit.cards.next_at(), unit.actions.next_at(), unit.deadlines.next_at())
        return any(one is not None and one <= at for one in due)

    async def later(self, *, minutes: float = 0, hours: float = 0, seconds: float = 0, days: float = 0) -> None:
        """Let time pass in steps of at most ten minutes, so that deadlines fall due one after another."""
        left = timedelta(minutes=minutes, hours=hours, seconds=seconds, days=days)
        while left > timedelta(0):
            step = min(left, timedelta(minutes=10) if left <= timedelta(hours=6) else timedelta(hours=1))
            left -= step
            await self.move(step, on_the_way=left > timedelta(0))

    async def move(self, by: timedelta, *, on_the_way: bool = False) -> None:
        """Move the clock once and let everything that falls due happen; on the way through a quiet hour nothing is waited for."""
        self.clock.move(by)
        await self.program.ticker.tick()
        self.program.dispatcher.wake()
        if on_the_way and not self._telegram_waits() and not await self.program.commit.submit(self._busy):
            return
        await self.settle()

    async def until(self, at: datetime) -> None:
        """Let time pass until a moment."""
        await self.later(seconds=max(0.0, (at - self.clock.now()).total_seconds()))


def _deliver_twice(program: Program) -> None:
    """Hand every arrival to the door twice, as platforms do after an answer that got lost."""
    take = program.ingress.take

    async def twice(account: str, arrivals: Any) -> int:
        first = await take(account, arrivals)
        with suppress(asyncio.CancelledError):
            await take(account, arrivals)
        return first

    program.ingress.take = twice  # type: ignore[method-assign]
