"""Keeping the rules: judging a message, and delete-and-word pairs beside python-telegram-bot alone.

Run: python -m bench.moderation [--messages N]

A pair is one offence: its message deleted in the group and its sender told in private, with the offence, the count and the
log on disk before anything leaves. The other side is a bare python-telegram-bot application that calls both methods and
keeps nothing.
"""

import argparse
import asyncio
import json
import secrets
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.sending import TOKEN, Fake
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.parse import parse
from bot.channels.telegram.request import client
from bot.house_rules import load_rules
from bot.loops.decide import Decider
from bot.loops.dispatch import Dispatcher
from bot.loops.inside import put_inside
from bot.rate import UNLIMITED
from bot.reading_model import load_reader
from bot.render import Words
from handlers import moderation, rulebook
from handlers.members import Speaker
from handlers.messages import Heard
from handlers.work import Work
from saar.course import Way
from saar.events import Address, Said, Who
from saar.moderation import Message, check
from saar.reading import Context, Reading
from saar.sanctions import Situation, measure
from saar.settings import GroupSettings
from storage.encryption import Keyring, new_key
from storage.group_commit import GroupCommit
from storage.store import Store
from storage.unit import Unit

INSULT = "Jullie zijn een stelletje achterlijke idioten, rot op!"
DEFAULTS = GroupSettings(moderation="on")


class FixedClock:
    """The wall clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def scene(store: Store, people: Sequence[int], chat: int, history: int) -> None:
    """A street with so many members, each with some history."""
    now = datetime.now(UTC)
    with store.write() as unit:
        group = unit.groups.create("Duckstad", now, state="active")
        unit.people.add_address("group", group.id, "telegram", str(chat), can_start=True)
        for nth, telegram_id in enumerate(people):
            one = unit.people.create(f"Buur {nth}", "nl", now)
            unit.people.add_address("person", one.id, "telegram", str(telegram_id), can_start=True)
            unit.groups.add_member(group.id, one.id, now - timedelta(days=90))
            for old in range(history):
                at = now - timedelta(days=70 + old)
                unit.rules.found(group.id, one.id, "no_thanks", "remind", "acted", f"h{old}", "ok", 0.9, at)
        unit.commit()


def judging(count: int) -> None:
    """Judge one message over and over with 1,000 members' history: pure, and with its statements."""
    known, reader = load_rules(), load_reader()
    reading = reader.read("Dank jullie wel allemaal", Context(in_incident=True))
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(f"sqlite:///{Path(folder) / 'bench.db'}", Keyring(new_key()))
        scene(store, range(1_000_000, 1_001_000), -100200, 20)
        with store.write() as unit:
            group = unit.groups.get(1)
            assert group is not None
            work = Work(
                unit, datetime.now(UTC), "b", lambda: secrets.token_urlsafe(9), reader.read, DEFAULTS, house_rules=known
            )
            _, rules = rulebook.of(work, group)
            pure = [
                _timed(lambda: measure(check(Message(text="Dank", reading=reading), rules), Situation(), known.ladder))
                for _ in range(count)
            ]
            whole = []
            for nth in range(count):
                member = unit.groups.member(1, 1 + nth % 1000)
                person = unit.people.get(1 + nth % 1000)
                assert person is not None
                heard = _heard(group, Speaker(person, member), reading, nth)
                work.causation = f"b{nth}"
                whole.append(_timed(lambda: moderation.judge(work, heard)))  # noqa: B023
        store.close()
    for name, times in (("rules and ladder, pure", pure), ("with counters, history and settings from disk", whole)):
        print(f"judging, {name:<48} p50 {statistics.median(times) * 1e3:7.3f} ms   p95 {_p95(times) * 1e3:7.3f} ms")


def _heard(group: object, speaker: Speaker, reading: Reading, nth: int) -> Heard:
    who = Who(address=Address("telegram", str(1_000_000 + nth % 1000)))
    said = Said(
        who=who,
        chat=Address("telegram", "-100200"),
        private=False,
        text=f"Dank jullie wel allemaal {nth}",
        message_ref=str(nth),
        occurred_at=datetime.now(UTC),
    )
    return Heard(said, group, speaker, reading, None, Way.LEAVE, 0.0)  # type: ignore[arg-type]


def _timed(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - start


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


class Kept:
    """The program's rooms for one street: inbox, decisions, outbox, on a database of its own."""

    def __init__(self, folder: Path, url: str, people: Sequence[int], chat: int) -> None:
        self.store = Store.open(f"sqlite:///{folder / 'bench.db'}", Keyring(new_key()))
        scene(self.store, people, chat, 0)
        self.commit = GroupCommit(self.store)
        now = FixedClock().now
        self.channel = TelegramChannel(client(TOKEN, api_base_url=url), now=now)
        parsers = {"telegram": lambda raw: parse(raw, now())}
        self.decider = Decider(self.commit, FixedClock(), parsers, load_reader().read, DEFAULTS)
        words = Words(DEFAULTS, lambda kind, token: token)
        self.dispatcher = Dispatcher(
            self.commit, {"telegram": self.channel}, words, put_inside, now=now, default_language="nl",
            limits={"telegram": UNLIMITED},
        )  # fmt: skip

    async def __aenter__(self) -> "Kept":
        await self.channel.start()
        await self.dispatcher.start()
        self._deciding = asyncio.create_task(self.decider.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._deciding.cancel()
        await self.dispatcher.stop()
        await self.channel.stop()
        await self.commit.close()
        self.store.close()

    async def offend(self, nth: int, person: int, chat: int, message_id: int) -> None:
        """One insult arrives."""
        update = {
            "update_id": nth + 1,
            "message": {
                "message_id": message_id, "date": int(time.time()), "text": f"{INSULT} {nth}",
                "from": {"id": person, "is_bot": False, "first_name": "Buur"},
                "chat": {"id": chat, "type": "supergroup", "title": "Duckstad"},
            },
        }  # fmt: skip
        now = FixedClock().now()
        await self.commit.submit(
            lambda unit: unit.inbox.put(
                "telegram:7000000001", str(nth + 1), "g1", json.dumps(update).encode(), now, now
            )
        )

    async def done(self, count: int) -> list[float]:
        """Wait until all pairs have left; seconds from each arrival to the end of its pair."""
        while await self.commit.submit(self._left) < 2 * count:
            await asyncio.sleep(0.005)
        rows = await self.commit.submit(
            lambda unit: unit.sql.all(
                "select i.received_at, max(coalesce(o.sent_at, 0), coalesce(a.ended_at, 0)) from inbox i"
                " join action a on a.causation = 'i' || i.id join outbox o on o.causation = 'i' || i.id"
            )
        )
        return [(end - begin) / 1e6 for begin, end in rows]

    @staticmethod
    def _left(unit: Unit) -> int:
        acts = unit.sql.value("select count(*) from action where kind = 'delete' and ended_at is not null")
        words = unit.sql.value("select count(*) from outbox where state = 'sent'")
        return int(acts) + int(words)


async def pairs(count: int, delay_ms: float) -> None:
    """A burst of offences, each by another member."""
    with tempfile.TemporaryDirectory() as folder:
        fake = Fake("--delay-ms", str(delay_ms)) if delay_ms else Fake()
        try:
            people = fake.people(count)
            chat = _group(fake, people)
            async with Kept(Path(folder), fake.url, people, chat) as kept:
                ids = _messages(fake, chat, people)
                start, cpu = time.perf_counter(), time.process_time()
                await asyncio.gather(*(kept.offend(n, people[n], chat, ids[n]) for n in range(count)))
                times = await kept.done(count)
                spent, cpu = time.perf_counter() - start, time.process_time() - cpu
            rate = f"{count / spent:7.0f} pairs/s   all within {max(times):5.2f} s   {cpu / count * 1e3:4.1f} ms of CPU each"
            print(f"Saar, durable, {delay_ms:>2.0f} ms: {rate}")
        finally:
            fake.process.terminate()
            fake.process.wait()


def _group(fake: Fake, people: Sequence[int]) -> int:
    return int(fake.ask("group", title="Duckstad", members=list(people), bot="administrator")["id"])


def _messages(fake: Fake, chat: int, people: Sequence[int]) -> list[int]:
    return [int(one) for one in fake.ask("say", lines=[[one, chat, INSULT] for one in people])["message_ids"]]


async def bare(count: int, delay_ms: float) -> None:
    """python-telegram-bot alone: delete, then tell, kept nowhere, as many at once as its pool takes."""
    from telegram.ext import ApplicationBuilder

    fake = Fake("--delay-ms", str(delay_ms)) if delay_ms else Fake()
    try:
        people = fake.people(count)
        chat = _group(fake, people)
        ids = _messages(fake, chat, people)
        builder = (
            ApplicationBuilder().token(TOKEN).base_url(f"{fake.url}/bot").connection_pool_size(256).pool_timeout(60)
        )
        application = builder.build()
        await application.initialize()

        async def pair(nth: int) -> None:
            await application.bot.delete_message(chat, ids[nth])
            await application.bot.send_message(people[nth], INSULT)

        start = time.perf_counter()
        await asyncio.gather(*(pair(nth) for nth in range(count)))
        print(f"bare PTB, kept nowhere, {delay_ms:>2.0f} ms: {count / (time.perf_counter() - start):7.0f} pairs/s")
        await application.shutdown()
    finally:
        fake.process.terminate()
        fake.process.wait()


async def idle(count: int) -> None:
    """One offence at a time on a quiet machine: from arrival to deleted and told."""
    with tempfile.TemporaryDirectory() as folder:
        fake = Fake()
        try:
            people = fake.people(count)
            chat = _group(fake, people)
            async with Kept(Path(folder), fake.url, people, chat) as kept:
                ids = _messages(fake, chat, people)
                for nth in range(count):
                    await kept.offend(nth, people[nth], chat, ids[nth])
                    times = await kept.done(nth + 1)
            print(
                f"Saar, durable, one at a time: p50 {statistics.median(times) * 1e3:5.1f} ms   p95 {_p95(times) * 1e3:5.1f} ms"
            )
        finally:
            fake.process.terminate()
            fake.process.wait()


async def main() -> None:
    """Run everything and print it."""
    given = argparse.ArgumentParser()
    given.add_argument("--messages", type=int, default=500)
    options = given.parse_args()
    judging(2000)
    for delay_ms in (0.0, 40.0):
        await pairs(options.messages, delay_ms)
        await bare(options.messages, delay_ms)
    await idle(60)


if __name__ == "__main__":
    asyncio.run(main())
