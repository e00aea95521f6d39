"""Sending out of the durable outbox beside python-telegram-bot alone, against the same fake in a process of its own.

Run: python -m bench.sending [--messages N] [--delay-ms 40] [--minute]

With `--minute` also the alert to 1,000 members with 30 a second enforced, and an alarm that comes in its middle.
"""

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
import urllib.request
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.channels.contract import Can, Outgoing
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.request import client
from bot.loops.dispatch import Dispatcher
from bot.loops.inside import put_inside
from bot.rate import UNLIMITED, Limits
from saar.effects import Lane
from storage.encryption import Keyring, new_key
from storage.group_commit import GroupCommit
from storage.rows import ActionRow, CardRow, GroupRow, OutboxRow
from storage.store import Store
from storage.unit import Unit

TOKEN = "7000000001:AAFakeTokenForPlayOnly_0123456789abc"
TEXT = "Inbraak gezien. Lindelaan 12. Bel 112 als u iets ziet. Blijf binnen en houd afstand."


def now() -> datetime:
    return datetime.now(UTC)


class Words:
    """One fixed sentence: what rendering costs is measured elsewhere."""

    def message(self, row: OutboxRow, language: str | None, can: Can) -> Outgoing:
        return Outgoing(text=f"{row.key}: {TEXT}")

    def card(self, unit: Unit, card: CardRow, group: GroupRow, language: str | None, can: Can) -> Outgoing | None:
        return Outgoing(text=TEXT)

    def press(self, row: ActionRow, language: str | None) -> str:
        return ""


class Fake:
    """The fake in its own process, and what it counted."""

    def __init__(self, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot.play.telegram", "--port", "0", "--token", TOKEN, *options],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]

    def ask(self, control: str, /, **given: Any) -> Any:
        """One question to its control."""
        request = urllib.request.Request(f"{self.url}/_play/{control}", data=json.dumps(given).encode())
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def people(self, count: int) -> list[int]:
        """Make people who started the bot; their ids."""
        return list(self.ask("user", name="Buur", started=True, count=count)["ids"])


@contextmanager
def fake(*options: str) -> Iterator[Fake]:
    """A fake for one measurement."""
    running = Fake(*options)
    try:
        yield running
    finally:
        running.process.terminate()
        running.process.wait()


def fill(store: Store, ids: list[int]) -> list[str]:
    """People with their addresses; their recipients."""
    with store.write() as unit:
        recipients = []
        for number in ids:
            person = unit.people.create(f"Buur {number}", None, now())
            unit.people.add_address("person", person.id, "telegram", str(number), can_start=True)
            recipients.append(person.recipient)
        unit.commit()
    return recipients


def queue(store: Store, recipients: list[str], key: str, lane: Lane, group_id: int | None = None) -> None:
    """One message to each, in one commit."""
    with store.write() as unit:
        for recipient in recipients:
            unit.outbox.tell(causation=key, recipient=recipient, key=key, lane=lane, group_id=group_id, now=now())
        unit.commit()


async def sent(store: Store, count: int) -> None:
    """Wait until so many are noted as sent."""
    while True:
        with store.read() as unit:
            if unit.sql.value("select count(*) from outbox where state = 'sent'") >= count:
                return
        await asyncio.sleep(0.05)


async def ours(running: Fake, messages: int, folder: Path) -> float:
    """Messages a second from the outbox, each noted as sent on disk (synchronous=FULL)."""
    ids = await asyncio.to_thread(running.people, messages)
    with Store.open(f"sqlite:///{folder / 'sending.db'}", Keyring(new_key())) as store:
        recipients = fill(store, ids)
        channel = TelegramChannel(client(TOKEN, api_base_url=running.url), now=now)
        await channel.start()
        dispatcher = Dispatcher(
            GroupCommit(store), {"telegram": channel}, Words(), put_inside, now=now, limits={"telegram": UNLIMITED}
        )
        queue(store, recipients, "news", Lane.REST)
        cpu, wall = time.process_time(), time.perf_counter()
        await dispatcher.start()
        await sent(store, messages)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        await dispatcher.stop()
        await channel.stop()
    print(f"  ours: {messages / wall:.0f}/s, {cpu / messages * 1000:.2f} ms of CPU each")
    return messages / wall


async def bare(running: Fake, messages: int) -> float:
    """The library alone with its own client, 64 at once, keeping nothing."""
    from telegram import Bot
    from telegram.request import HTTPXRequest

    ids = await asyncio.to_thread(running.people, messages)
    slots = asyncio.Semaphore(64)
    request = HTTPXRequest(connection_pool_size=256, pool_timeout=60, read_timeout=60)
    async with Bot(TOKEN, base_url=f"{running.url}/bot", request=request) as bot:

        async def send(chat_id: int) -> None:
            async with slots:
                await bot.send_message(chat_id, TEXT)

        cpu, wall = time.process_time(), time.perf_counter()
        await asyncio.gather(*(send(chat_id) for chat_id in ids))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"  python-telegram-bot alone: {messages / wall:.0f}/s, {cpu / messages * 1000:.2f} ms of CPU each")
    return messages / wall


async def minute(running: Fake, folder: Path) -> None:
    """1,000 members with 30/s enforced, and another street's alarm ten seconds into it."""
    members = await asyncio.to_thread(running.people, 1000)
    with Store.open(f"sqlite:///{folder / 'minute.db'}", Keyring(new_key())) as store:
        with store.write() as unit:
            groups = [unit.groups.create(name, now()).id for name in ("Lindelaan", "Beukenlaan")]
            unit.commit()
        recipients = fill(store, members)
        channel = TelegramChannel(client(TOKEN, api_base_url=running.url), now=now)
        await channel.start()
        dispatcher = Dispatcher(
            GroupCommit(store), {"telegram": channel}, Words(), put_inside, now=now, limits={"telegram": Limits()}
        )
        await dispatcher.start()
        start = time.perf_counter()
        queue(store, recipients, "alert", Lane.ALARM, groups[0])
        await asyncio.sleep(10)
        queue(store, recipients[-1:], "second alarm", Lane.ALARM, groups[1])
        await sent(store, 1001)
        whole_s = time.perf_counter() - start
        with store.read() as unit:
            second = unit.outbox.get(1001)
        assert second is not None
        assert second.sent_at is not None
        second_s = (second.sent_at - second.created_at).total_seconds()
        await dispatcher.stop()
        await channel.stop()
    state = await asyncio.to_thread(running.ask, "state")
    print(f"  1,000 members at 30/s: {whole_s:.1f} s, {state['calls']['sendmessage']} calls for 1,001 messages, "
          f"{state['refused']} refused; the second street's alarm after {second_s:.2f} s")  # fmt: skip


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser()
    options.add_argument("--messages", type=int, default=2000)
    options.add_argument("--delay-ms", type=float, default=40)
    options.add_argument("--minute", action="store_true")
    chosen = options.parse_args()
    warnings.simplefilter("ignore")
    import uvloop

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"sending, answers after {chosen.delay_ms:.0f} ms:")
        with fake("--delay-ms", str(chosen.delay_ms)) as running:
            uvloop.run(ours(running, chosen.messages, folder))
            uvloop.run(bare(running, chosen.messages // 4))
        if chosen.minute:
            with fake("--delay-ms", str(chosen.delay_ms), "--limit-per-s", "30") as running:
                uvloop.run(minute(running, folder))


if __name__ == "__main__":
    main()
