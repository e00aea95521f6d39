"""A street in a real database, Telegram and a mail server on loopback, and the dispatcher between them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.channels.contract import Button, Can, Outgoing
from bot.channels.mail import MailChannel, MailServer
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.request import client
from bot.loops.dispatch import Dispatcher
from bot.loops.inside import put_inside
from bot.play.mail import MailFake
from bot.play.telegram import Person, Room, TelegramFake
from bot.rate import UNLIMITED, Limits
from saar.effects import Lane
from saar.events import Bounced, Event
from saar.wire import decode
from storage.encryption import Keyring, new_key
from storage.group_commit import GroupCommit
from storage.rows import ActionRow, CardRow, GroupRow, OutboxRow, ReportRow
from storage.store import Store
from storage.unit import Unit

KEY = new_key()


def now() -> datetime:
    return datetime.now(UTC)


class Plain:
    """Says keys and arguments instead of sentences; the key "broken" cannot be said."""

    def message(self, row: OutboxRow, language: str | None, can: Can) -> Outgoing:
        if row.key == "broken":
            raise KeyError("no such sentence")
        rows = tuple(tuple(Button(b["label"], token=b["token"]) for b in line) for line in row.buttons)
        if key_of_voice := row.args.get("voice"):
            return Outgoing(text=row.key, voice_ref=str(key_of_voice), voice_from="telegram")
        text = " ".join([row.key, *(str(value) for value in row.args.values())])
        return Outgoing(text=f"{text} [{language}]" if row.key == "spoken" else text, buttons=rows, subject=row.key)

    def card(self, unit: Unit, card: CardRow, group: GroupRow, language: str | None, can: Can) -> Outgoing | None:
        return Outgoing(text=f"card {card.report_id} version {card.wanted_version}", silent=not card.ring)

    def press(self, row: ActionRow, language: str | None) -> str:
        return f"{row.args['key']} [{language}]"


@dataclass
class Scene:
    """Everything a test needs; `person` and `street` make people and groups both here and at Telegram."""

    store: Store
    commit: GroupCommit
    fake: TelegramFake
    mail: MailFake
    telegram: TelegramChannel
    post: MailChannel
    limits: Limits = UNLIMITED
    files: list[bytes] = field(default_factory=list)
    running: list[Dispatcher] = field(default_factory=list)
    _told: int = 0

    def person(
        self, name: str = "Karin", *, mail: str = "", language: str | None = None, telegram: bool = True
    ) -> tuple[str, Person]:
        """Somebody who started Saar; their recipient and their account."""
        account = self.fake.user(name, started=True)
        with self.store.write() as unit:
            row = unit.people.create(name, language, now())
            if telegram:
                unit.people.add_address("person", row.id, "telegram", str(account.id), can_start=True)
            if mail:
                unit.people.add_address("person", row.id, "mail", mail, can_start=True)
            unit.commit()
        return row.recipient, account

    def street(self, name: str = "Lindelaan", members: list[Person] | None = None, kind: str = "supergroup") -> Street:
        """A group whose chat Saar keeps."""
        owner = self.fake.user("Piet", started=True)
        room = getattr(self.fake, kind)(name, owner=owner, members=members or [])
        with self.store.write() as unit:
            row = unit.groups.create(name, now())
            unit.people.add_address("group", row.id, "telegram", str(room.id))
            unit.commit()
        return Street(row.id, row.recipient, room, owner)

    def report(self, group_id: int, *, days_ago: int = 0) -> ReportRow:
        """An open report."""
        opened_at = now() - timedelta(days=days_ago)
        with self.store.write() as unit:
            row = unit.reports.open(group_id=group_id, kind="alarm", stage="alertering", now=opened_at)
            unit.commit()
        return row

    def close(self, report: ReportRow) -> None:
        """The report ends."""
        with self.store.write() as unit:
            found = unit.reports.get(report.id)
            assert found is not None
            unit.reports.save(replace(found, closed_at=now()))
            unit.commit()

    def tell(self, *recipients: str, key: str = "hello", lane: Lane = Lane.PERSONAL, **more: Any) -> list[int]:
        """Queue one message for each recipient in one commit; their ids."""
        ids = []
        with self.store.write() as unit:
            for recipient in recipients:
                self._told += 1
                made = unit.outbox.tell(
                    causation=f"test:{self._told}", recipient=recipient, key=key, lane=lane, now=now(), **more
                )
                assert made is not None
                ids.append(made)
            unit.commit()
        return ids

    def want(
        self, report: ReportRow, *recipients: str, version: int, lane: Lane = Lane.ALARM, ring: bool = False
    ) -> None:
        """Ask for a card version."""
        with self.store.write() as unit:
            for recipient in recipients:
                unit.cards.want(report.id, recipient, version, lane, ring, now())
            unit.commit()

    def do(self, kind: str, recipient: str, args: dict[str, Any], group_id: int | None = None) -> int:
        """Queue an action."""
        self._told += 1
        with self.store.write() as unit:
            made = unit.actions.do(f"test:{self._told}", kind, recipient, args, group_id, Lane.MODERATION, now())
            unit.commit()
        assert made is not None
        return made

    def row(self, row_id: int) -> OutboxRow:
        """One message as it stands."""
        with self.store.read() as unit:
            found = unit.outbox.get(row_id)
        assert found is not None
        return found

    def states(self, ids: list[int]) -> list[str]:
        """The states of messages."""
        return [self.row(row_id).state for row_id in ids]

    def events(self) -> list[Event]:
        """What the dispatcher put before the decisions so far."""
        with self.store.write() as unit:
            return [decode(row.payload) for row in unit.inbox.claim(now(), 1000)]

    def bounces(self) -> list[tuple[str, str, str]]:
        """The bounces so far: recipient, key, why."""
        return [(event.recipient, event.key, event.why) for event in self.events() if isinstance(event, Bounced)]

    def dispatcher(self, **more: Any) -> Dispatcher:
        """A dispatcher that is not yet running."""
        settings: dict[str, Any] = {"limits": {"telegram": self.limits, "mail": UNLIMITED}, "now": now, **more}
        made = Dispatcher(
            self.commit,
            {"telegram": self.telegram, "mail": self.post},
            Plain(),
            put_inside,
            keep_media=lambda unit, row, found: self.files.append(found),
            **settings,
        )
        self.running.append(made)
        return made

    async def start(self, **more: Any) -> Dispatcher:
        """A dispatcher that runs."""
        made = self.dispatcher(**more)
        await made.start()
        return made

    async def until(self, look: Callable[[], object], timeout_s: float = 5.0) -> None:
        """Wait (real time) until something is so."""
        async with asyncio.timeout(timeout_s):
            while not look():  # noqa: ASYNC110 - it looks at a database
                await asyncio.sleep(0.01)

    async def settled(self, ids: list[int], state: str = "sent", timeout_s: float = 5.0) -> None:
        """Wait until all these messages are in one state."""
        await self.until(lambda: self.states(ids) == [state] * len(ids), timeout_s)


@dataclass(frozen=True)
class Street:
    """A group here and its chat at Telegram."""

    id: int
    recipient: str
    room: Room
    owner: Person


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("empty") / "saar.db"
    Store.open(f"sqlite:///{made}", Keyring(KEY)).close()
    return made


@pytest.fixture
async def scene(tmp_path: Path, empty_database: Path) -> AsyncIterator[Scene]:
    path = Path(shutil.copy(empty_database, tmp_path / "saar.db"))
    async with TelegramFake() as fake, MailFake() as mail:
        telegram = TelegramChannel(client(fake.token, api_base_url=fake.base_url, answer_s=0.6), now=now)
        post = MailChannel(
            MailServer(mail.host, mail.port, starttls=False, from_address="saar@lindelaan.example"), now=now
        )
        await telegram.start()
        with Store.open(f"sqlite:///{path}", Keyring(KEY)) as store:
            made = Scene(store, GroupCommit(store), fake, mail, telegram, post)
            yield made
            for dispatcher in made.running:
                await dispatcher.stop(grace_s=1)
        await telegram.stop()
